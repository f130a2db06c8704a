/**
 * Receives images: takes requests apart, holds the bytes in bounded memory, renders and seals them, and adds the image. It also
 * renders later what no engine could render at first, and tells which files are here already.
 */
package app.darkslide.uploads;
