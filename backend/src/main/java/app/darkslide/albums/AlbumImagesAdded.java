package app.darkslide.albums;

import app.darkslide.images.Gallery;
import java.util.List;
import java.util.UUID;

/**
 * Images of a gallery, which are locked, were added to an album in it, or to one to which its owner contributes. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param images none of which was in it
 */
public record AlbumImagesAdded(Gallery gallery, UUID album, List<UUID> images) {}
