package app.darkslide.renditions;

/**
 * What is known of a picture without decoding it.
 *
 * @param width pixels, upright
 * @param height pixels, upright
 * @param orientation how the stored pixels have to be turned, 1 to 8 as EXIF numbers them
 * @param frames 1, or more for an animation
 */
public record Inspection(ImageType type, int width, int height, int orientation, int frames, PhotoMetadata metadata) {}
