/**
 * The fast engine: libvips through JNA, with the library in the distribution, or the system's, or one that the
 * operator names. Every native object is freed where it was made. For the pipeline only.
 */
package app.darkslide.renditions.vips;
