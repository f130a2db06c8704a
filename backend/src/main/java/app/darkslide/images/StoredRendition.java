package app.darkslide.images;

/**
 * A rendition among an image's files.
 *
 * @param name which one it is
 * @param part its name among them, which no other one ever has
 * @param size of the rendition in bytes, before it was sealed
 */
public record StoredRendition(String name, String part, String mediaType, int size) {}
