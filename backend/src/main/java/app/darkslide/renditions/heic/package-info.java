/**
 * The engine for HEIC: the tiles come from our own reading of the container, FFmpeg's HEVC decoder turns each into pixels,
 * and {@code imageio} does the rest. Its native libraries are an optional part of the distribution; no program of FFmpeg's is
 * ever run, and neither its demuxers nor its devices are loaded. For the pipeline only.
 */
package app.darkslide.renditions.heic;
