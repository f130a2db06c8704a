/**
 * The keys of the installation and of each user, and the commands that show, rotate and remove master keys. It knows users
 * by their ids only.
 */
package app.darkslide.keys;
