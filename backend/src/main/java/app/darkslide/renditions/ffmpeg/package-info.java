/**
 * The engines that use FFmpeg's decoders: of HEVC for HEIC, whose tiles we read from the container ourselves, and of whole
 * files in formats that other engines do not know. {@code imageio} does the rest. Its native libraries are an optional part of
 * the distribution; no program of FFmpeg's is ever run, and neither its demuxers nor its devices are loaded. For the pipeline
 * only.
 */
package app.darkslide.renditions.ffmpeg;
