package app.darkslide.renditions;

/**
 * The smaller images that are shown instead of the original.
 *
 * @param thumbnail inside 480 × 480 pixels, for a grid
 * @param preview inside 2048 × 2048 pixels, for a screen
 * @param placeholder a ThumbHash of some 25 bytes, which a client paints as a blur until the thumbnail arrives
 * @param whole false if the image could only be read in part, and they show that part
 */
public record Renditions(Rendition thumbnail, Rendition preview, byte[] placeholder, boolean whole) {
    /** Of an image that was read whole. */
    public Renditions(Rendition thumbnail, Rendition preview, byte[] placeholder) {
        this(thumbnail, preview, placeholder, true);
    }

    /** The same of an image that was read so. */
    public Renditions as(Reading reading) {
        return new Renditions(thumbnail, preview, placeholder, reading == Reading.WHOLE);
    }
}
