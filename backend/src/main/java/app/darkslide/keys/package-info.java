/**
 * The keys of the installation and of each person, and the commands that show, rotate and remove them. It knows people
 * by their ids only.
 */
package app.darkslide.keys;
