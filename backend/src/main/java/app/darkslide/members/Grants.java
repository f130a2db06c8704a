package app.darkslide.members;

import app.darkslide.albums.AlbumImagesAdded;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.ImagesShownAnew;
import app.darkslide.images.OpenedImage;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.viewers.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What members of albums, and owners of albums that members contribute to, may see of others. It is kept in step in the transactions that
 * change what is there to be seen; where and when an image is shown is for the album to say, and what is not in it any more goes by the
 * foreign key.
 */
@ApplicationScoped
class Grants {
    /** So that a statement stays below the size that servers take: what is shown of one has some kilobytes at most. */
    private static final int BATCH = 500;

    private static final int COLUMNS = 5;

    @Inject
    Sql sql;

    @Inject
    MemberRepository members;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    GalleryImages images;

    @Inject
    ImageAccess access;

    void follow(@Observes AlbumImagesAdded added) {
        var gallery = added.gallery();
        var grantees = ownerKeys.of(members.grantees(added.album(), gallery.owner()));
        if (grantees.isEmpty()) return;
        for (var batch : Sql.batches(added.images(), BATCH))
            add(added.album(), gallery, grantees, images.lock(gallery, batch));
    }

    void follow(@Observes ImagesShownAnew shown) {
        var ids = shown.images().stream().map(image -> image.row().id()).toList();
        var grantees = sql.list(
                "select distinct grantee_id from grants force index (grants_of_image) where image_id in ?1",
                UUID.class,
                ids);
        var batches = Sql.batches(shown.images(), BATCH);
        ownerKeys.of(grantees).forEach((grantee, key) -> batches.forEach(batch -> reseal(grantee, key, batch)));
    }

    /** Everything in an album that is not the member's own. */
    void addAll(UUID album, Gallery member) {
        var grantee = Map.of(member.owner(), member.key());
        var people = members.grantees(album, member.owner());
        var owners = members.ownersOfImages(album, member.owner()).stream()
                .filter(people::contains) // whoever else is in the album was not put there by us
                .toList();
        ownerKeys.of(owners); // by one statement; then they are known below
        for (var owner : owners) {
            var gallery = access.gallery(new Viewer.User(owner));
            var ids = sql.list(
                    "select m.image_id from album_images m force index (primary) straight_join images i force index (primary)"
                            + " on i.id = m.image_id where m.album_id = ?1 and i.owner_id = ?2 order by m.image_id",
                    UUID.class,
                    album,
                    owner);
            for (var batch : Sql.batches(ids, BATCH)) add(album, gallery, grantee, images.lock(gallery, batch));
        }
    }

    void removeAll(UUID album, UUID grantee) {
        sql.execute("delete from grants where grantee_id = ?1 and album_id = ?2", grantee, album);
    }

    private void add(UUID album, Gallery gallery, Map<UUID, OwnerKey> grantees, List<OpenedImage> locked) {
        var rows = locked.stream()
                .flatMap(image -> rows(album, gallery, grantees, image))
                .toList();
        for (var batch : Sql.batches(rows, BATCH))
            sql.execute(
                    "insert into grants (grantee_id, image_id, album_id, wrapped_key, shown) values "
                            + Sql.rows(batch.size(), COLUMNS),
                    batch.stream().flatMap(List::stream).toArray());
    }

    /** None for an image whose key is damaged: it can be shown to nobody, and keeps no other from being shown. */
    private static Stream<List<Object>> rows(
            UUID album, Gallery gallery, Map<UUID, OwnerKey> grantees, OpenedImage image) {
        try {
            var id = image.row().id();
            var key = image.row().key(gallery.key());
            return grantees.entrySet().stream()
                    .map(grantee -> List.of(
                            grantee.getKey(),
                            id,
                            album,
                            grantee.getValue().wrap(key, id),
                            image.sealedFor(grantee.getValue())));
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return Stream.of();
        }
    }

    /** Those of these images that the grantee sees. */
    private void reseal(UUID grantee, OwnerKey key, List<OpenedImage> changed) {
        var values = new ArrayList<Object>();
        for (var image : changed) {
            values.add(image.row().id());
            values.add(image.sealedFor(key));
        }
        values.add(grantee);
        sql.execute(
                "update (select ? as id, ? as shown" + " union all select ?, ?".repeat(changed.size() - 1)
                        + ") as edited straight_join grants g force index (primary) on g.image_id = edited.id"
                        + " set g.shown = edited.shown where g.grantee_id = ?",
                values.toArray());
    }
}
