package app.darkslide.albums;

import static java.util.stream.Collectors.toMap;

import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.OpenedImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What albums show of themselves: the image that the owner chose if it is in the album now, else the first of its order. */
@ApplicationScoped
class AlbumCovers {
    private static final String FIRST = """
            select a.id, (select m.image_id from album_images m force index (%s)
                straight_join images i force index (primary) on i.id = m.image_id
                where m.album_id = a.id and i.deleted_at is null order by %s limit 1)
            from albums a force index (primary) where a.id in ?1""";

    private static final Map<AlbumOrder, String> FIRST_IN = Map.of(
            AlbumOrder.NEWEST, FIRST.formatted("album_images_by_date", "m.taken_at desc, m.image_id desc"),
            AlbumOrder.OLDEST, FIRST.formatted("album_images_by_date", "m.taken_at, m.image_id"),
            AlbumOrder.OWN, FIRST.formatted("album_images_in_order", "m.position, m.image_id"));

    @Inject
    EntityManager database;

    /** By the id of the album; without those that have no image to show. A bounded number of statements, each a few rows an album. */
    @Transactional
    Map<UUID, OpenedImage> of(Gallery gallery, List<OpenedAlbum> albums) {
        var covers = chosen(albums);
        for (var order : AlbumOrder.values()) {
            var left = albums.stream()
                    .filter(album -> album.details().order() == order && !covers.containsKey(album.row().id))
                    .map(album -> album.row().id)
                    .toList();
            if (left.isEmpty()) continue;
            for (var row : rows(FIRST_IN.get(order), left))
                if (row[1] != null) covers.put(Ids.of(row[0]), Ids.of(row[1]));
        }
        var images = opened(gallery, covers.values());
        var found = new HashMap<UUID, OpenedImage>();
        covers.forEach((album, image) -> {
            if (images.containsKey(image)) found.put(album, images.get(image));
        });
        return found;
    }

    private Map<UUID, UUID> chosen(List<OpenedAlbum> albums) {
        var covers = new HashMap<UUID, UUID>();
        var wanted = albums.stream()
                .filter(album -> album.details().cover() != null)
                .collect(toMap(album -> album.row().id, album -> album.details().cover()));
        if (wanted.isEmpty()) return covers;
        var live = rows(
                "select m.album_id, m.image_id from album_images m join images i on i.id = m.image_id"
                        + " where m.album_id in ?1 and m.image_id in ?2 and i.deleted_at is null",
                wanted.keySet(),
                wanted.values());
        for (var row : live) {
            var album = Ids.of(row[0]);
            if (wanted.get(album).equals(Ids.of(row[1]))) covers.put(album, Ids.of(row[1]));
        }
        return covers;
    }

    private Map<UUID, OpenedImage> opened(Gallery gallery, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery("from Image where ownerId = ?1 and id in ?2", Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, ids)
                .getResultStream()
                .map(row -> OpenedImage.orLost(row, gallery.key()))
                .collect(toMap(image -> image.row().id(), Function.identity()));
    }

    /** @return pairs of an album and an image */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = database.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getResultList();
    }
}
