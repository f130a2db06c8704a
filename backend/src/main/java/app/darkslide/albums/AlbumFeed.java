package app.darkslide.albums;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What changed of the albums of a gallery and of what is in them, by the numbers of the owner's changes. */
@ApplicationScoped
public class AlbumFeed {
    @Inject
    AlbumRepository albums;

    @Inject
    Sql sql;

    /** With the number of its last change. */
    public record Numbered<T>(long number, T entry) {}

    /** @param position null for an image that was taken out */
    private record PlaceRow(long number, UUID album, UUID image, Long position) {}

    /** @param image {@link AlbumNumbers#NO_IMAGE} for an album that was deleted */
    private record Gone(long number, UUID album, UUID image) {}

    /** Albums whose last change, and images whose change of place, lies behind one number and not behind another. */
    public record Changed(List<Numbered<ChangedAlbum>> albums, List<Numbered<AlbumPlace>> places) {}

    /** @param limit of each of the four kinds of rows, in the order of the numbers */
    public Changed changed(Gallery gallery, long after, long last, int limit) {
        var gone = sql.list(
                "select change_no as number, album_id as album, image_id as image from album_tombstones"
                        + " where owner_id = ?1 and change_no > ?2 and change_no <= ?3 order by change_no limit ?4",
                Gone.class,
                gallery.owner(),
                after,
                last,
                limit);
        var deleted = gone.stream()
                .filter(one -> one.image.equals(AlbumNumbers.NO_IMAGE))
                .map(one -> new Numbered<ChangedAlbum>(one.number, new DeletedAlbum(one.album)));
        var removed = gone.stream()
                .filter(one -> !one.image.equals(AlbumNumbers.NO_IMAGE))
                .map(one -> new Numbered<>(one.number, new AlbumPlace(one.album, one.image, null)));
        return new Changed(
                Stream.concat(present(gallery, after, last, limit), deleted).toList(),
                Stream.concat(places(gallery, after, last, limit), removed).toList());
    }

    private Stream<Numbered<ChangedAlbum>> present(Gallery gallery, long after, long last, int limit) {
        return albums.changed(gallery.owner(), after, last, limit).stream()
                .map(row -> new Numbered<>(row.changeNo, PresentAlbum.of(OpenedAlbum.orLost(row, gallery.key()))));
    }

    private Stream<Numbered<AlbumPlace>> places(Gallery gallery, long after, long last, int limit) {
        return sql
                .list(
                        "select m.change_no as number, m.album_id as album, m.image_id as image, m.position from album_images m"
                                + " force index (album_images_changes) straight_join albums a force index (primary)"
                                + " on a.id = m.album_id and a.owner_id = m.owner_id where m.owner_id = ?1"
                                + " and m.change_no > ?2 and m.change_no <= ?3 order by m.change_no limit ?4",
                        PlaceRow.class,
                        gallery.owner(),
                        after,
                        last,
                        limit)
                .stream()
                .map(row -> new Numbered<>(row.number, new AlbumPlace(row.album, row.image, row.position)));
    }
}
