package app.darkslide.uploads;

import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds the images of all owners that are kept without preview. */
@ApplicationScoped
class UnrenderedImages {
    @Inject
    EntityManager database;

    @Transactional
    long count() {
        return database.createQuery("select count(*) from Image where thumbnailType is null", Long.class)
                .getSingleResult();
    }

    /** A batch in the order of the ids, behind one of them. */
    @Transactional
    List<Image> after(UUID id, int limit) {
        return database.createQuery("from Image where thumbnailType is null and id > ?1 order by id", Image.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }
}
