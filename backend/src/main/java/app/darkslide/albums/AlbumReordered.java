package app.darkslide.albums;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Images have other places in the owner's order of an album. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param images empty if all of them have
 */
public record AlbumReordered(UUID owner, UUID album, Optional<Collection<UUID>> images) {}
