/**
 * Reads the headers of every accepted type from a buffer, in place: sizes, frames, and where the metadata lies. Nothing is
 * decoded and nothing is allocated by a length that a file claims. For the pipeline only.
 */
package app.darkslide.renditions.probe;
