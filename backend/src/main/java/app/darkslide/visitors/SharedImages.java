package app.darkslide.visitors;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.darkslide.database.Sql;
import app.darkslide.images.Image;
import app.darkslide.shares.Share;
import app.darkslide.shares.ShareImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The images of a share. Every query takes the share first: what it does not show is not found. */
@ApplicationScoped
class SharedImages {
    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    /** An image with its place in the share. */
    record Found(ShareImage place, Image row) {}

    /**
     * A page of them.
     *
     * @param before how many come before it
     */
    record Part(List<ShareImage> images, Map<UUID, Image> rows, long before) {
        Image row(ShareImage image) {
            return rows.get(image.imageId());
        }
    }

    /** How many are to be seen. */
    @Transactional
    long count(Share share) {
        return sql.one(
                "select count(*) from share_images s straight_join images i force index (primary) on i.id = s.image_id"
                        + " where i.owner_id = ?1 and s.share_id = ?2 and i.deleted_at is null",
                Long.class,
                share.ownerId(),
                share.id());
    }

    /** @param behind the last image of the page before, or empty for the first page */
    @Transactional
    Part page(Share share, ReadingOrder order, Optional<ShareImage> behind, int limit) {
        var images = sql.list(
                order.page,
                ShareImage.class,
                share.ownerId(),
                share.id(),
                behind.<Object>map(order::key).orElse(order.firstKey),
                behind.map(ShareImage::imageId).orElse(order.firstImage),
                limit);
        return new Part(
                images,
                rows(share, images),
                behind.map(image -> count(share, order, image)).orElse(0L));
    }

    /** Its number, from 1 on, among those that are to be seen. */
    @Transactional
    long number(Share share, ReadingOrder order, ShareImage image) {
        return count(share, order, image);
    }

    /** In one statement, because each thumbnail is asked for by itself. Also if the image is in the trash. */
    @Transactional
    Optional<Found> find(Share share, UUID publicId) {
        return database.createQuery(
                        "select s, i from ShareImage s join Image i on i.id = s.imageId"
                                + " where i.ownerId = ?1 and s.shareId = ?2 and s.publicId = ?3",
                        Object[].class)
                .setParameter(1, share.ownerId())
                .setParameter(2, share.id())
                .setParameter(3, publicId)
                .getResultStream()
                .findFirst()
                .map(found -> new Found((ShareImage) found[0], (Image) found[1]));
    }

    /** What visitors know an image by. */
    @Transactional
    Optional<UUID> publicId(Share share, UUID image) {
        return sql
                .list(
                        "select public_id from share_images where share_id = ?1 and image_id = ?2",
                        UUID.class,
                        share.id(),
                        image)
                .stream()
                .findFirst();
    }

    private long count(Share share, ReadingOrder order, ShareImage upTo) {
        return sql.one(order.count, Long.class, share.ownerId(), share.id(), order.key(upTo), upTo.imageId());
    }

    private Map<UUID, Image> rows(Share share, List<ShareImage> images) {
        if (images.isEmpty()) return Map.of();
        return sql
                .list(
                        "select * from images force index (primary) where owner_id = ?1 and id in ?2",
                        Image.class,
                        share.ownerId(),
                        images.stream().map(ShareImage::imageId).toList())
                .stream()
                .collect(toMap(Image::id, identity()));
    }
}
