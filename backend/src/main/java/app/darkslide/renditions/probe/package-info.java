/**
 * Reads the headers of every accepted type from a buffer, in place: sizes, frames, and the position of the metadata. Nothing
 * is decoded, and no memory is allocated by a length that a file claims. For the pipeline only. It stands beside
 * metadata-extractor, which reads EXIF and XMP for {@code renditions.metadata}, because the limits of decoding need facts that
 * this library does not tell, such as the scans of a progressive JPEG or the tiles of a HEIC.
 */
package app.darkslide.renditions.probe;
