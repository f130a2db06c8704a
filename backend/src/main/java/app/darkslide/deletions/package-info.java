/**
 * Signed records of what was destroyed, and the public key that checks them. Any package that deletes for good may use it; it
 * knows only ids.
 */
package app.darkslide.deletions;
