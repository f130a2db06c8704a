/** The format of exports, on which those who write, check and import them agree. */
package app.darkslide.exportformat;
