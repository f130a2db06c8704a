/**
 * Files that are private to the service, and files that survive a crash. Plain Java below every other package, all of which
 * may use it; it knows nothing of what the files hold.
 */
package app.darkslide.files;
