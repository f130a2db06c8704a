package app.darkslide.albums;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.OwnerNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Numbers the changes of albums, and of the places that images have in them, like those of images. Each method is the end of its
 * transaction: all other changes of the owner's wait from then on. What members add to an album is theirs, and gets no number.
 */
@ApplicationScoped
class AlbumNumbers {
    /** What the tombstone of an album itself has for an image. */
    static final UUID NO_IMAGE = new UUID(0, 0);

    private static final String OWN =
            " from album_images m force index (primary) straight_join images i force index (primary)"
                    + " on i.id = m.image_id where m.album_id = ?1 and i.owner_id = ?2";
    private static final int BATCH = 1000;

    @Inject
    OwnerNumbers numbers;

    @Inject
    Sql sql;

    /** Gives an album that was made or changed the next number. */
    void give(Gallery gallery, UUID album) {
        sql.execute(
                "update albums set change_no = ?3 where owner_id = ?1 and id = ?2",
                gallery.owner(),
                album,
                numbers.take(gallery.owner(), 1) + 1);
    }

    /** Gives images that are in an album a number each for their places, and forgets that they were taken out of it before. */
    void give(Gallery gallery, UUID album, Collection<UUID> images) {
        if (images.isEmpty()) return;
        var marks = Sql.marks(images.size());
        var parameters = new ArrayList<Object>();
        parameters.add(numbers.take(gallery.owner(), images.size()));
        parameters.addAll(images);
        parameters.add(gallery.owner());
        parameters.add(album);
        parameters.addAll(images);
        sql.execute(
                "update album_images set change_no = ? + field(image_id, " + marks
                        + ") where owner_id = ? and album_id = ? and image_id in (" + marks + ")",
                parameters.toArray());
        sql.execute(
                "delete from album_tombstones where owner_id = ?1 and album_id = ?2 and image_id in ?3",
                gallery.owner(),
                album,
                images);
    }

    /** Gives all images of an album that are in the gallery a number each for their places. */
    void giveAll(Gallery gallery, UUID album) {
        var count = sql.one("select count(*)" + OWN, Long.class, album, gallery.owner());
        sql.execute(
                "update album_images m join (select m.image_id, row_number() over (order by m.position, m.image_id) as place"
                        + OWN + ") numbered on numbered.image_id = m.image_id"
                        + " set m.change_no = ?3 + numbered.place where m.owner_id = ?2 and m.album_id = ?1",
                album,
                gallery.owner(),
                numbers.take(gallery.owner(), count.intValue()));
    }

    /** Leaves a number for each album that was deleted; it stands for whatever was taken out of the album before, too. */
    void bury(Gallery gallery, List<UUID> albums) {
        for (var batch : Sql.batches(albums, BATCH)) {
            insert(
                    gallery,
                    batch.stream().map(album -> new Gone(album, NO_IMAGE)).toList());
            sql.execute(
                    "delete from album_tombstones where owner_id = ?1 and album_id in ?2 and image_id <> ?3",
                    gallery.owner(),
                    batch,
                    NO_IMAGE);
        }
    }

    /** Leaves a number for each image that was taken out of an album. */
    void bury(Gallery gallery, UUID album, Collection<UUID> images) {
        if (images.isEmpty()) return;
        insert(gallery, images.stream().map(image -> new Gone(album, image)).toList());
    }

    /** @param image {@link #NO_IMAGE} for the album itself */
    private record Gone(UUID album, UUID image) {}

    private void insert(Gallery gallery, List<Gone> gone) {
        var number = numbers.take(gallery.owner(), gone.size());
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var parameters = new ArrayList<Object>();
        for (var one : gone) parameters.addAll(List.of(gallery.owner(), ++number, one.album, one.image, now));
        sql.execute(
                "insert into album_tombstones (owner_id, change_no, album_id, image_id, destroyed_at) values "
                        + Sql.rows(gone.size(), 5)
                        + " on duplicate key update change_no = values(change_no), destroyed_at = values(destroyed_at)",
                parameters.toArray());
    }
}
