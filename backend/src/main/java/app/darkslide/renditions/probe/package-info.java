/**
 * Reads the headers of every accepted type from a buffer, in place: sizes, frames, and where the metadata lies. Nothing is
 * decoded and nothing is allocated by a length that a file claims. For the pipeline only. It stands beside
 * metadata-extractor, which reads EXIF and XMP for {@code renditions.metadata}, because the limits of decoding need what
 * that library does not tell, such as the scans of a progressive JPEG or the tiles of a HEIC.
 */
package app.darkslide.renditions.probe;
