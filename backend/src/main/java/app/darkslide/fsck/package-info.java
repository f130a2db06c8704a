/**
 * The commands {@code fsck} and {@code repair}: whether the database and the files agree, and how what does not is mended. They run
 * beside the service or without it, and use nothing of it that has to be started.
 */
package app.darkslide.fsck;
