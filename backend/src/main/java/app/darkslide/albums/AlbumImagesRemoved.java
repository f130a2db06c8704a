package app.darkslide.albums;

import java.util.Collection;
import java.util.UUID;

/**
 * Images were taken out of an album. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param owner of the album
 */
public record AlbumImagesRemoved(UUID owner, UUID album, Collection<UUID> images) {}
