package app.darkslide.renditions;

/**
 * The facts about an image that are known without decoding it.
 *
 * @param header within the limits, with the orientation that counts; its blocks are views into the image's memory
 */
public record Inspection(ImageHeader header, PhotoMetadata metadata) {
    public ImageType type() {
        return header.type();
    }

    /** Pixels, upright. */
    public int width() {
        return header.turned() ? header.height() : header.width();
    }

    /** Pixels, upright. */
    public int height() {
        return header.turned() ? header.width() : header.height();
    }
}
