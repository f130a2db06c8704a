package app.darkslide.images;

import java.util.List;
import java.util.UUID;

/**
 * Images got other dates, which lists are sorted by. A CDI event inside the transaction, one for all of them, which an observer's
 * exception rolls back.
 *
 * @param images as they are after the change
 */
public record ImagesRedated(UUID owner, List<Image> images) {}
