package app.darkslide.shares;

import static java.util.stream.Collectors.toMap;

import app.darkslide.albums.AlbumImagesAdded;
import app.darkslide.albums.AlbumImagesRemoved;
import app.darkslide.albums.AlbumReordered;
import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareKey;
import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import app.darkslide.images.Image;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.ImagesRedated;
import app.darkslide.images.ImagesShownAnew;
import app.darkslide.images.OpenedImage;
import app.darkslide.records.SealedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which images are in which shares, with their keys. What changes them elsewhere is followed in the same transaction, in one statement for
 * each share and batch; what is destroyed goes by the foreign keys, and the trash hides by the image's row.
 */
@ApplicationScoped
class ShareImages {
    /** So that a statement stays below the size that servers take: what is shown of one has some kilobytes at most. */
    private static final int BATCH = 500;

    private static final int COLUMNS = 7;

    @Inject
    Sql sql;

    @Inject
    ShareRepository shares;

    @Inject
    GalleryImages images;

    private record Place(UUID image, long position) {}

    private record Count(UUID share, long images) {}

    /** An image that can be opened. */
    private record Readable(OpenedImage image, DataKey key) {}

    /** Adds all images of an album to a share that has none. */
    void addAlbum(Gallery gallery, Share share, UUID album) {
        var ids = sql.list(
                "select image_id from album_images where owner_id = ?1 and album_id = ?2 order by image_id",
                UUID.class,
                gallery.owner(),
                album);
        var keys = Map.of(share, share.key(gallery.key()));
        for (var batch : Sql.batches(ids, BATCH)) add(gallery, keys, images.lock(gallery, batch), album);
    }

    /** Adds a selection to a share that has none. */
    void add(Gallery gallery, Share share, List<OpenedImage> selected) {
        add(gallery, Map.of(share, share.key(gallery.key())), selected, null);
    }

    void follow(@Observes AlbumImagesAdded added) {
        var living = shares.living(added.gallery().owner(), added.album());
        if (living.isEmpty()) return;
        var keys = keys(added.gallery(), living);
        for (var batch : Sql.batches(added.images(), BATCH))
            add(added.gallery(), keys, images.lock(added.gallery(), batch), added.album());
    }

    void follow(@Observes AlbumImagesRemoved removed) {
        var living = shares.living(removed.owner(), removed.album());
        if (living.isEmpty()) return;
        sql.execute("delete from share_images where share_id in ?1 and image_id in ?2", ids(living), removed.images());
    }

    void follow(@Observes AlbumReordered reordered) {
        var living = shares.living(reordered.owner(), reordered.album());
        if (living.isEmpty()) return;
        var places =
                "update share_images s straight_join album_images m force index (primary) on m.image_id = s.image_id"
                        + " set s.position = m.position where m.owner_id = ?1 and m.album_id = ?2 and s.share_id in ?3";
        reordered
                .images()
                .ifPresentOrElse(
                        moved -> sql.execute(
                                places + " and s.image_id in ?4",
                                reordered.owner(),
                                reordered.album(),
                                ids(living),
                                moved),
                        () -> sql.execute(places, reordered.owner(), reordered.album(), ids(living)));
    }

    /** Keeps the copies of the dates as they are in the images. */
    void follow(@Observes ImagesRedated redated) {
        sql.execute(
                "update images i force index (primary) straight_join share_images s force index (share_images_of_image)"
                        + " on s.image_id = i.id set s.taken_at = i.taken_at where i.owner_id = ?1 and i.id in ?2",
                redated.owner(),
                redated.images().stream().map(Image::id).toList());
    }

    void follow(@Observes ImagesShownAnew shown) {
        var ids = shown.images().stream().map(image -> image.row().id()).toList();
        var showing = shares.showing(shown.gallery().owner(), ids);
        if (showing.isEmpty()) return;
        var batches = Sql.batches(shown.images(), BATCH);
        keys(shown.gallery(), showing).forEach((share, key) -> batches.forEach(batch -> reseal(share, key, batch)));
    }

    /** Seals anew what is shown of all images of a share. */
    void resealAll(Gallery gallery, Share share) {
        var ids = sql.list(
                "select image_id from share_images where share_id = ?1 order by image_id", UUID.class, share.id);
        var key = share.key(gallery.key());
        for (var batch : Sql.batches(ids, BATCH)) reseal(share, key, images.lock(gallery, batch));
    }

    /** Those of shares that were revoked. */
    void removeRevoked(UUID owner) {
        sql.execute(
                "delete i from shares s straight_join share_images i on i.share_id = s.id"
                        + " where s.owner_id = ?1 and s.revoked_at is not null",
                owner);
    }

    /** How many images visitors see; none is left out. */
    Map<UUID, Long> counts(Gallery gallery, Collection<UUID> of) {
        var counts = new HashMap<UUID, Long>();
        if (of.isEmpty()) return counts;
        of.forEach(share -> counts.put(share, 0L));
        var all = sql.list(
                "select share_id as share, count(*) as images from share_images where share_id in ?1 group by share_id",
                Count.class,
                of);
        var inTrash = sql.list(
                "select s.share_id as share, count(*) as images from images i force index (images_timeline)"
                        + " straight_join share_images s force index (share_images_of_image) on s.image_id = i.id"
                        + " where i.owner_id = ?1 and i.deleted_at is not null and s.share_id in ?2 group by s.share_id",
                Count.class,
                gallery.owner(),
                of);
        all.forEach(count -> counts.merge(count.share, count.images, Long::sum));
        inTrash.forEach(count -> counts.merge(count.share, -count.images, Long::sum));
        return counts;
    }

    /** @param album null for a selection */
    private void add(Gallery gallery, Map<Share, ShareKey> keys, List<OpenedImage> locked, UUID album) {
        var readable = locked.stream()
                .flatMap(image -> readable(gallery, image).stream())
                .toList();
        if (readable.isEmpty()) return;
        var places = album == null ? Map.<UUID, Long>of() : places(gallery.owner(), album, readable);
        keys.forEach((share, key) -> insert(share, key, readable, places));
    }

    private void insert(Share share, ShareKey key, List<Readable> readable, Map<UUID, Long> places) {
        var values = new ArrayList<Object>(readable.size() * COLUMNS);
        for (var one : readable) {
            var row = one.image.row();
            values.add(share.id);
            values.add(row.id());
            values.add(UUID.randomUUID());
            values.add(row.takenAt());
            values.add(places.getOrDefault(row.id(), 0L));
            values.add(key.wrap(one.key, row.id()));
            values.add(sealed(share, key, one.image));
        }
        sql.execute(
                "insert into share_images (share_id, image_id, public_id, taken_at, position, wrapped_key, shown) values "
                        + Sql.rows(readable.size(), COLUMNS),
                values.toArray());
    }

    /** Those of these images that the share shows. */
    private void reseal(Share share, ShareKey key, List<OpenedImage> locked) {
        var values = new ArrayList<Object>();
        for (var image : locked) {
            values.add(image.row().id());
            values.add(sealed(share, key, image));
        }
        values.add(share.id);
        sql.execute(
                "update (select ? as id, ? as shown" + " union all select ?, ?".repeat(locked.size() - 1)
                        + ") as edited straight_join share_images s on s.image_id = edited.id"
                        + " set s.shown = edited.shown where s.share_id = ?",
                values.toArray());
    }

    private static byte[] sealed(Share share, ShareKey key, OpenedImage image) {
        var details = image.details();
        var shown = new ShownImage(
                details.placeholder(), share.captions ? details.description() : null, details.animated());
        return key.seal(SealedJson.write(shown), image.row().id());
    }

    /** An image whose key is damaged can be shown to nobody, and keeps no other from being shown. */
    private static List<Readable> readable(Gallery gallery, OpenedImage image) {
        try {
            return List.of(new Readable(image, image.row().key(gallery.key())));
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return List.of();
        }
    }

    private static Map<Share, ShareKey> keys(Gallery gallery, List<Share> living) {
        var keys = new HashMap<Share, ShareKey>();
        for (var share : living) {
            try {
                keys.put(share, share.key(gallery.key()));
            } catch (SealBrokenException e) {
                ImageProblems.report(e);
            }
        }
        return keys;
    }

    private Map<UUID, Long> places(UUID owner, UUID album, List<Readable> readable) {
        return sql
                .list(
                        "select image_id as image, position from album_images"
                                + " where owner_id = ?1 and album_id = ?2 and image_id in ?3",
                        Place.class,
                        owner,
                        album,
                        readable.stream().map(one -> one.image.row().id()).toList())
                .stream()
                .collect(toMap(Place::image, Place::position));
    }

    private static List<UUID> ids(List<Share> shares) {
        return shares.stream().map(share -> share.id).toList();
    }
}
