package app.darkslide.images;

import java.util.List;

/**
 * Images got other descriptions, or other pictures that stand for them until they have loaded. A CDI event inside the transaction, one
 * for all of them, which an observer's exception rolls back.
 *
 * @param gallery that they are all in
 * @param images as they are after the change
 */
public record ImagesShownAnew(Gallery gallery, List<OpenedImage> images) {}
