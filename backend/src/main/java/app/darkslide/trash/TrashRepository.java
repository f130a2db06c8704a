package app.darkslide.trash;

import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class TrashRepository {
    @Inject
    EntityManager database;

    /** A page of the trash behind a place in it, the images that were moved there last coming first. */
    @Transactional
    List<Image> page(Gallery gallery, TrashCursor behind, int limit) {
        return database.createQuery(
                        "from Image where ownerId = ?1 and deletedAt <= ?2"
                                + " and (deletedAt < ?2 or takenAt < ?3 or takenAt = ?3 and id < ?4)"
                                + " order by deletedAt desc, takenAt desc, id desc",
                        Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, behind.deletedAt())
                .setParameter(3, behind.takenAt())
                .setParameter(4, behind.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
