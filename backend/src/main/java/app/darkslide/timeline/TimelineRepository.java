package app.darkslide.timeline;

import app.darkslide.images.DateCursor;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.SampledImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class TimelineRepository {
    @Inject
    EntityManager database;

    @Inject
    SampledImages sampled;

    /** A page of the gallery behind a place in it. */
    @Transactional
    List<Image> page(Gallery gallery, DateCursor behind, int limit) {
        return database.createQuery(
                        "from Image where ownerId = ?1 and deletedAt is null and "
                                + behind.direction().condition("takenAt", "id"),
                        Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, behind.takenAt())
                .setParameter(3, behind.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those in some places, the newest first. */
    List<Image> samples(Gallery gallery, List<PlaceInMonth> places) {
        return sampled.at(
                places,
                "select id from images force index (images_timeline) where owner_id = ? and deleted_at is null"
                        + " and taken_at between ? and ? order by taken_at desc, id desc",
                gallery.owner());
    }
}
