package app.darkslide.renditions;

/** A smaller image, encoded by us, upright, in sRGB and without metadata. */
public record Rendition(String mediaType, byte[] bytes) {}
