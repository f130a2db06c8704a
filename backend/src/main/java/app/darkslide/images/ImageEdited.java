package app.darkslide.images;

/**
 * The owner changed an image's name, description, date or marks, or turned it. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param image as it is after the change
 */
public record ImageEdited(Image image) {}
