package app.darkslide.albums;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All albums of a gallery as their owner wrote them, and where images are in them. */
@ApplicationScoped
public class PlainAlbums {
    @Inject
    AlbumRepository albums;

    @Inject
    SharedAlbums shared;

    @Inject
    Sql sql;

    /**
     * @param name null for an album whose record is damaged
     * @param description or null
     * @param parent null at the top
     * @param cover the image that its owner chose, or null
     */
    public record PlainAlbum(UUID id, String name, String description, UUID parent, AlbumOrder order, UUID cover) {}

    /** @param place in the owner's order, from 0 on; those in the trash count, too */
    public record Placed(UUID album, UUID image, long place) {}

    /** @throws ProblemException 404 unless there is such an album and it is in this gallery, 403 if it was shared with its owner */
    @Transactional
    public PlainAlbum get(Gallery gallery, UUID id) {
        var row = albums.find(gallery.owner(), id).orElseThrow(() -> shared.refusal(gallery, id));
        return plain(OpenedAlbum.orLost(row, gallery.key()));
    }

    /** In the order in which they were made. */
    @Transactional
    public List<PlainAlbum> all(Gallery gallery) {
        return albums.list("ownerId = ?1 order by id", gallery.owner()).stream()
                .map(row -> plain(OpenedAlbum.orLost(row, gallery.key())))
                .toList();
    }

    /** An album and all that are somewhere in it; empty if there is no such album. */
    public List<PlainAlbum> within(Gallery gallery, UUID outer) {
        var all = all(gallery);
        var tree = new AlbumTree(all.stream()
                .map(album -> new AlbumTree.Place(album.id(), album.parent()))
                .toList());
        return all.stream().filter(album -> tree.isWithin(album.id(), outer)).toList();
    }

    /** The albums that these images are in, which are at most some thousand. */
    @Transactional
    public List<Placed> of(Gallery gallery, Collection<UUID> images) {
        if (images.isEmpty()) return List.of();
        return sql.list(
                "select album, image, place from (select m.album_id as album, m.image_id as image,"
                        + " row_number() over (partition by m.album_id order by m.position, m.image_id) - 1 as place"
                        + " from albums a force index (albums_of_owner)"
                        + " straight_join album_images m force index (primary) on m.album_id = a.id"
                        + " where a.owner_id = ?1) as placed where image in ?2 order by album",
                Placed.class,
                gallery.owner(),
                images);
    }

    static PlainAlbum plain(OpenedAlbum album) {
        var row = album.row();
        var details = album.details();
        return new PlainAlbum(
                row.id, details.name(), details.description(), row.parentId, details.order(), details.cover());
    }
}
