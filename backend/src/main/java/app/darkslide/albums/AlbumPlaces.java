package app.darkslide.albums;

import static java.util.stream.Collectors.toMap;

import app.darkslide.database.Sql;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where images are in the order that an owner gives to an album. Which ones are in it, {@link AlbumImages} says. */
@ApplicationScoped
class AlbumPlaces {
    /** An image with its place in the owner's order. */
    record Placed(Image row, long position) {}

    private record Position(UUID image, long position) {}

    @Inject
    Sql sql;

    /** A page in the owner's order behind a place; the positions are of the same moment. */
    @Transactional
    List<Placed> page(Album album, OwnOrderCursor behind, int limit) {
        var rows = sql.list(
                "select i.* from album_images m force index (album_images_in_order)" + AlbumImages.OF_ALBUM
                        + "m.position >= ?2 and (m.position > ?2 or m.image_id > ?3) order by m.position, m.image_id limit ?4",
                Image.class,
                album.id,
                behind.position(),
                behind.id(),
                limit);
        if (rows.isEmpty()) return List.of();
        var positions = sql
                .list(
                        "select image_id as image, position from album_images"
                                + " where owner_id = ?1 and album_id = ?2 and image_id in ?3",
                        Position.class,
                        album.ownerId,
                        album.id,
                        rows.stream().map(Image::id).toList())
                .stream()
                .collect(toMap(Position::image, Position::position));
        return rows.stream()
                .map(row -> new Placed(row, positions.get(row.id())))
                .toList();
    }

    /** Of an image that is in the album. */
    long position(UUID owner, UUID album, UUID image) {
        return sql.one(
                "select position from album_images where owner_id = ?1 and album_id = ?2 and image_id = ?3",
                Long.class,
                owner,
                album,
                image);
    }

    /** Puts images, which are in the album, into this order behind a position. */
    void place(UUID owner, UUID album, List<UUID> images, long behind, long step) {
        var marks = Sql.marks(images.size());
        var parameters = new ArrayList<Object>();
        parameters.add(behind);
        parameters.addAll(images);
        parameters.add(step);
        parameters.add(owner);
        parameters.add(album);
        parameters.addAll(images);
        sql.execute(
                "update album_images set position = ? + field(image_id, " + marks
                        + ") * ? where owner_id = ? and album_id = ? and image_id in (" + marks + ")",
                parameters.toArray());
    }

    /** The last position before one, of all images but some. */
    long lastBefore(UUID album, long position, Collection<UUID> without) {
        return sql
                .list(
                        "select position from album_images force index (album_images_in_order)"
                                + " where album_id = ?1 and position < ?2 and image_id not in ?3"
                                + " order by position desc limit 1",
                        Long.class,
                        album,
                        position,
                        without)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Makes all gaps between the positions of an album the same. */
    void spread(UUID owner, UUID album) {
        // Of all images, so in their order, as a change of their dates locks them.
        sql.list(
                "select image_id from album_images force index (primary) where owner_id = ?1 and album_id = ?2"
                        + " order by image_id for update",
                UUID.class,
                owner,
                album);
        sql.execute(
                "update album_images m join (select image_id, row_number() over (order by position, image_id) as place"
                        + " from album_images where owner_id = ?1 and album_id = ?2) numbered on numbered.image_id = m.image_id"
                        + " set m.position = numbered.place * ?3 where m.owner_id = ?1 and m.album_id = ?2",
                owner,
                album,
                OwnOrder.STEP);
    }
}
