package app.darkslide.renditions;

/**
 * What is shown instead of the original.
 *
 * @param thumbnail inside 480 × 480 pixels, for a grid
 * @param preview inside 2048 × 2048 pixels, for a screen
 * @param placeholder a ThumbHash, some 25 bytes that a client paints as a blur while the thumbnail comes
 */
public record Renditions(Rendition thumbnail, Rendition preview, byte[] placeholder) {}
