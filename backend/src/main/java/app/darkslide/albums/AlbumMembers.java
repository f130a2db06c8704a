package app.darkslide.albums;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.darkslide.images.Gallery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Who is in which albums, for searches: also images that are in the trash. */
@ApplicationScoped
public class AlbumMembers {
    @Inject
    AlbumRepository albums;

    @Inject
    EntityManager database;

    /** @param name null for an album whose record is damaged */
    public record NamedAlbum(UUID id, String name) {}

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
        List<?> rows = database.createNativeQuery("select a.id, m.image_id from albums a"
                        + " straight_join album_images m force index (primary) on m.album_id = a.id"
                        + " where a.owner_id = ?1 and a.id in ?2")
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("image_id", UUID.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, of)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toList())));
    }

    /** Those that are in any album. An image in several comes several times. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<UUID> images(Gallery gallery) {
        return database.createNativeQuery(
                        "select m.image_id from albums a force index (albums_of_owner)"
                                + " straight_join album_images m force index (primary) on m.album_id = a.id"
                                + " where a.owner_id = ?1",
                        UUID.class)
                .setParameter(1, gallery.owner())
                .getResultList();
    }
}
