/**
 * The fast engine: libvips through JNA, from the library that is packed into the distribution, or the system's, or one that
 * the operator names. Every native object is freed where it was made. For the pipeline only.
 */
package app.darkslide.renditions.vips;
