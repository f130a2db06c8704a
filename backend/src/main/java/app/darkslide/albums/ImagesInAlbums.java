package app.darkslide.albums;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which images are in which albums, also those in the trash. */
@ApplicationScoped
public class ImagesInAlbums {
    @Inject
    AlbumRepository albums;

    @Inject
    Sql sql;

    /** @param name null for an album whose record is damaged */
    public record NamedAlbum(UUID id, String name) {}

    private record Place(UUID album, UUID image) {}

    @Transactional
    public List<NamedAlbum> albums(Gallery gallery) {
        return albums.list("ownerId", gallery.owner()).stream()
                .map(row -> new NamedAlbum(
                        row.id, OpenedAlbum.orLost(row, gallery.key()).details().name()))
                .toList();
    }

    /** The images of each of these albums that is in this gallery and not empty. */
    @Transactional
    public Map<UUID, List<UUID>> images(Gallery gallery, Collection<UUID> of) {
        if (of.isEmpty()) return Map.of();
        return sql
                .list(
                        "select a.id as album, m.image_id as image from albums a"
                                + " straight_join album_images m force index (primary) on m.album_id = a.id"
                                + " where a.owner_id = ?1 and a.id in ?2",
                        Place.class,
                        gallery.owner(),
                        of)
                .stream()
                .collect(groupingBy(Place::album, mapping(Place::image, toList())));
    }

    /** Those that are in any album. An image in several comes several times. */
    @Transactional
    public List<UUID> images(Gallery gallery) {
        return sql.list(
                "select m.image_id from albums a force index (albums_of_owner)"
                        + " straight_join album_images m force index (primary) on m.album_id = a.id"
                        + " where a.owner_id = ?1",
                UUID.class,
                gallery.owner());
    }
}
