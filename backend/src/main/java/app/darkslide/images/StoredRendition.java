package app.darkslide.images;

/**
 * A rendition among an image's files.
 *
 * @param part its name among them
 * @param size of the rendition in bytes, before it was sealed
 */
public record StoredRendition(String part, String mediaType, int size) {}
