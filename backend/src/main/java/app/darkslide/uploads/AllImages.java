package app.darkslide.uploads;

import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds the images of all owners, for jobs that go through them. */
@ApplicationScoped
class AllImages {
    @Inject
    EntityManager database;

    enum Which {
        ALL("true"),
        WITHOUT_PREVIEW("thumbnailType is null");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    @Transactional
    long count(Which which) {
        return database.createQuery("select count(*) from Image where " + which.condition, Long.class)
                .getSingleResult();
    }

    /** A batch in the order of the ids, behind one of them. */
    @Transactional
    List<Image> after(Which which, UUID id, int limit) {
        return database.createQuery("from Image where " + which.condition + " and id > ?1 order by id", Image.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }
}
