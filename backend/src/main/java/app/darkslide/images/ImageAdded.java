package app.darkslide.images;

/**
 * An image was stored. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param image as it is after the change
 */
public record ImageAdded(Image image) {}
