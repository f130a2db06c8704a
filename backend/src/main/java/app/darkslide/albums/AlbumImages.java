package app.darkslide.albums;

import static java.util.stream.Collectors.toSet;

import app.darkslide.database.Sql;
import app.darkslide.images.DateCursor;
import app.darkslide.images.Image;
import app.darkslide.images.ImagesRedated;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.SampledImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which images are in which albums. What is in the trash stays in its albums, and shows in none: pages leave it out, and counts
 * take it off again. The orders of joins and the indexes are spelled out, or a server that finds an album large may read all of it.
 */
@ApplicationScoped
class AlbumImages {
    /** What is to be seen of an album, the first parameter; a condition follows. */
    static final String OF_ALBUM =
            " straight_join images i force index (primary) on i.id = m.image_id where m.album_id = ?1 and i.deleted_at is null and ";

    private static final String TRASHED =
            " from images i force index (images_timeline) straight_join album_images m force index (album_images_of_image)"
                    + " on m.image_id = i.id where i.owner_id in ?1 and i.deleted_at is not null and ";

    private static final int BATCH = 1000;

    private record Row(UUID image, UUID owner, boolean live) {}

    /**
     * Of the images that were locked.
     *
     * @param own the owner's
     * @param live those of them that are not in the trash
     */
    record Locked(Set<UUID> own, Set<UUID> live) {}

    private record AlbumCount(UUID album, long images) {}

    private record MonthCount(String month, long images) {}

    @Inject
    Sql sql;

    @Inject
    SampledImages sampled;

    /** A page by date behind a place. */
    @Transactional
    List<Image> page(UUID album, DateCursor behind, int limit) {
        return sql.list(
                "select i.* from album_images m force index (album_images_by_date)" + OF_ALBUM
                        + behind.direction().condition("m.taken_at", "m.image_id") + " limit ?4",
                Image.class,
                album,
                behind.takenAt(),
                behind.id(),
                limit);
    }

    /**
     * How many images are to be seen in each; none is left out.
     *
     * @param people all whose images may be in them
     */
    @Transactional
    Map<UUID, Long> counts(Set<UUID> people, Collection<UUID> albums) {
        var counts = new HashMap<UUID, Long>();
        if (albums.isEmpty()) return counts;
        albums.forEach(album -> counts.put(album, 0L));
        add(
                counts,
                1,
                "select album_id as album, count(*) as images from album_images where album_id in ?1 group by album_id",
                albums);
        add(
                counts,
                -1,
                "select m.album_id as album, count(*) as images" + TRASHED + "m.album_id in ?2 group by m.album_id",
                people,
                albums);
        return counts;
    }

    private void add(Map<UUID, Long> counts, int sign, String query, Object... parameters) {
        for (var count : sql.list(query, AlbumCount.class, parameters))
            counts.merge(count.album, sign * count.images, Long::sum);
    }

    /**
     * How many are to be seen of each month, such as 2024-05, newest first.
     *
     * @param people all whose images may be in it
     */
    @Transactional
    Map<String, Long> months(Set<UUID> people, UUID album) {
        var months = new TreeMap<String, Long>();
        count(
                months,
                1,
                "select date_format(taken_at, '%Y-%m') as month, count(*) as images from album_images where album_id = ?1"
                        + " group by month",
                album);
        count(
                months,
                -1,
                "select date_format(m.taken_at, '%Y-%m') as month, count(*) as images" + TRASHED
                        + "m.album_id = ?2 group by month",
                people,
                album);
        months.values().removeIf(count -> count <= 0);
        return months.descendingMap();
    }

    private void count(Map<String, Long> months, int sign, String query, Object... parameters) {
        for (var count : sql.list(query, MonthCount.class, parameters))
            months.merge(count.month, sign * count.images, Long::sum);
    }

    /** Those in some places, the newest first; what is in the trash has a place and is left out. */
    List<Image> samples(UUID album, List<PlaceInMonth> places) {
        return sampled.at(
                places,
                "select image_id as id from album_images force index (album_images_by_date) where album_id = ?"
                        + " and taken_at between ? and ? order by taken_at desc, image_id desc",
                album);
    }

    /**
     * Locks these images, whosever they are, until the end of the transaction: before anything that locks a row that says where they
     * are.
     */
    Locked lock(UUID owner, Collection<UUID> images) {
        var own = sql
                .list(
                        "select id as image, owner_id as owner, deleted_at is null as live from images force index (primary)"
                                + " where id in ?1 order by id for update",
                        Row.class,
                        images)
                .stream()
                .filter(row -> row.owner.equals(owner))
                .toList();
        return new Locked(
                own.stream().map(Row::image).collect(toSet()),
                own.stream().filter(Row::live).map(Row::image).collect(toSet()));
    }

    /** Locks all images of some albums in the same order. */
    void lockAll(UUID owner, Collection<UUID> albums) {
        var images = sql.list(
                "select distinct image_id from album_images where owner_id = ?1 and album_id in ?2 order by image_id",
                UUID.class,
                owner,
                albums);
        for (var batch : Sql.batches(images, BATCH)) lock(owner, batch);
    }

    /** Those of one owner that are in an album, also if they are in the trash. */
    List<UUID> ofOwner(UUID album, UUID owner) {
        return sql.list(
                "select m.image_id from album_images m force index (primary) straight_join images i force index (primary)"
                        + " on i.id = m.image_id where m.album_id = ?1 and i.owner_id = ?2 order by m.image_id",
                UUID.class,
                album,
                owner);
    }

    /**
     * Of these images those that are in the album, also if they are in the trash.
     *
     * @param owner of the album
     */
    Set<UUID> present(UUID owner, UUID album, Collection<UUID> images) {
        return new HashSet<>(sql.list(
                "select image_id from album_images where owner_id = ?1 and album_id = ?2 and image_id in ?3",
                UUID.class,
                owner,
                album,
                images));
    }

    /**
     * Adds images, which are there and not in the album, in this order to its end.
     *
     * @param owner of the album
     * @param images locked
     */
    void append(UUID owner, UUID album, List<UUID> images) {
        if (images.isEmpty()) return;
        var last =
                sql.one("select coalesce(max(position), 0) from album_images where album_id = ?1", Long.class, album);
        var marks = Sql.marks(images.size());
        var parameters = new ArrayList<Object>();
        parameters.add(last);
        parameters.addAll(images);
        parameters.add(owner);
        parameters.add(album);
        parameters.addAll(images);
        sql.execute(
                "insert into album_images (album_id, image_id, owner_id, taken_at, position)"
                        + " select a.id, i.id, a.owner_id, i.taken_at, ? + field(i.id, " + marks + ") * "
                        + OwnOrder.STEP
                        + " from albums a straight_join images i force index (primary) where a.owner_id = ? and a.id = ?"
                        + " and i.id in (" + marks + ")",
                parameters.toArray());
    }

    /** @param owner of the album */
    void remove(UUID owner, UUID album, Collection<UUID> images) {
        sql.execute(
                "delete from album_images where owner_id = ?1 and album_id = ?2 and image_id in ?3",
                owner,
                album,
                images);
    }

    /** Keeps the copies of the dates as they are in the images, in the transaction that changes them. */
    void follow(@Observes ImagesRedated redated) {
        sql.execute(
                "update images i force index (primary) straight_join album_images m force index (album_images_of_image)"
                        + " on m.image_id = i.id set m.taken_at = i.taken_at where i.owner_id = ?1 and i.id in ?2",
                redated.owner(),
                redated.images().stream().map(Image::id).toList());
    }
}
