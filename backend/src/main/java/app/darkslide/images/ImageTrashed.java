package app.darkslide.images;

/**
 * An image was moved to the trash. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param image as it is after the change
 */
public record ImageTrashed(Image image) {}
