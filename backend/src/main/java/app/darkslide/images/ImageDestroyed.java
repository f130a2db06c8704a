package app.darkslide.images;

/**
 * An image's key was destroyed, and with it the image. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param image as it was
 */
public record ImageDestroyed(Image image) {}
