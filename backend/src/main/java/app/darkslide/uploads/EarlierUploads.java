package app.darkslide.uploads;

import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Walks through the images of all owners. */
@ApplicationScoped
class EarlierUploads {
    @Inject
    EntityManager database;

    @Transactional
    long count() {
        return database.createQuery("select count(*) from Image", Long.class).getSingleResult();
    }

    /** A batch in the order of the ids, behind one of them. */
    @Transactional
    List<Image> after(UUID id, int limit) {
        return database.createQuery("from Image where id > ?1 order by id", Image.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }
}
