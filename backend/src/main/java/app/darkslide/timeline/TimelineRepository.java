package app.darkslide.timeline;

import app.darkslide.images.DateCursor;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class TimelineRepository {
    @Inject
    EntityManager database;

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
}
