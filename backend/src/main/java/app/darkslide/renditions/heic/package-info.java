/**
 * The engine for HEIC: we read the tiles from the container ourselves, FFmpeg's HEVC decoder turns each into pixels,
 * and {@code imageio} does the rest. Its native libraries are an optional part of the distribution; no program of FFmpeg's is
 * ever run, and neither its demuxers nor its devices are loaded. For the pipeline only.
 */
package app.darkslide.renditions.heic;
