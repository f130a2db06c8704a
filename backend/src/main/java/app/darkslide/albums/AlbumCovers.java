package app.darkslide.albums;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.GrantedImages;
import app.darkslide.images.Image;
import app.darkslide.images.OpenedImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What albums show of themselves: the image that the owner chose if it is in the album now, else the first of its order. */
@ApplicationScoped
class AlbumCovers {
    private static final String FIRST = """
            select a.id as album, (select m.image_id from album_images m force index (%s)
                straight_join images i force index (primary) on i.id = m.image_id
                where m.album_id = a.id and i.deleted_at is null order by %s limit 1) as image
            from albums a force index (primary) where a.owner_id in ?1 and a.id in ?2""";

    private static final Map<AlbumOrder, String> FIRST_IN = Map.of(
            AlbumOrder.NEWEST, FIRST.formatted("album_images_by_date", "m.taken_at desc, m.image_id desc"),
            AlbumOrder.OLDEST, FIRST.formatted("album_images_by_date", "m.taken_at, m.image_id"),
            AlbumOrder.OWN, FIRST.formatted("album_images_in_order", "m.position, m.image_id"));

    /** @param image null for an album that has none to show */
    private record Cover(UUID album, UUID image) {}

    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    @Inject
    GrantedImages granted;

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
            for (var first : sql.list(FIRST_IN.get(order), Cover.class, owners(albums), left))
                if (first.image != null) covers.put(first.album, first.image);
        }
        var images = opened(gallery, covers.values());
        var found = new HashMap<UUID, OpenedImage>();
        covers.forEach((album, image) -> {
            if (images.containsKey(image)) found.put(album, images.get(image));
        });
        return found;
    }

    private static Set<UUID> owners(List<OpenedAlbum> albums) {
        return albums.stream().map(album -> album.row().ownerId).collect(toSet());
    }

    private Map<UUID, UUID> chosen(List<OpenedAlbum> albums) {
        var covers = new HashMap<UUID, UUID>();
        var wanted = albums.stream()
                .filter(album -> album.details().cover() != null)
                .collect(toMap(album -> album.row().id, album -> album.details().cover()));
        if (wanted.isEmpty()) return covers;
        var live = sql.list(
                "select m.album_id as album, m.image_id as image from album_images m join images i on i.id = m.image_id"
                        + " where m.owner_id in ?1 and m.album_id in ?2 and m.image_id in ?3 and i.deleted_at is null",
                Cover.class,
                owners(albums),
                wanted.keySet(),
                wanted.values());
        for (var cover : live) if (wanted.get(cover.album).equals(cover.image)) covers.put(cover.album, cover.image);
        return covers;
    }

    private Map<UUID, OpenedImage> opened(Gallery gallery, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return granted.opened(
                gallery,
                database.createQuery("from Image where id in ?1", Image.class)
                        .setParameter(1, ids)
                        .getResultList());
    }
}
