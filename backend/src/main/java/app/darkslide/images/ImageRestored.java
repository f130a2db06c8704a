package app.darkslide.images;

/**
 * An image came back from the trash. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param image as it is after the change
 */
public record ImageRestored(Image image) {}
