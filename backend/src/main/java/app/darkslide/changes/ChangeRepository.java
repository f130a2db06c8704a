package app.darkslide.changes;

import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class ChangeRepository {
    @Inject
    EntityManager database;

    @SuppressWarnings("unchecked")
    Numbers numbers(Gallery gallery) {
        List<Numbers> found = database.createNativeQuery(
                        "select last_no, forgotten_no from change_numbers where owner_id = ?1", Numbers.class)
                .setParameter(1, gallery.owner())
                .getResultList();
        return found.isEmpty() ? Numbers.NONE : found.get(0);
    }

    /** Images whose last change lies behind one number and not behind another. */
    List<Image> changed(Gallery gallery, long after, long last, int limit) {
        return database.createQuery(
                        "from Image where ownerId = ?1 and changeNo > ?2 and changeNo <= ?3 order by changeNo",
                        Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, after)
                .setParameter(3, last)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Tombstone> destroyed(Gallery gallery, long after, long last, int limit) {
        List<?> rows = database.createNativeQuery("select change_no, image_id from image_tombstones"
                        + " where owner_id = ?1 and change_no > ?2 and change_no <= ?3 order by change_no limit ?4")
                .unwrap(NativeQuery.class)
                .addScalar("change_no", Long.class)
                .addScalar("image_id", UUID.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, after)
                .setParameter(3, last)
                .setParameter(4, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Tombstone((long) row[0], (UUID) row[1]))
                .toList();
    }

    /** Those who destroyed images before then. */
    @Transactional
    List<UUID> ownersOfTombstones(Instant before) {
        return database.createNativeQuery(
                        "select distinct owner_id from image_tombstones force index (image_tombstones_age)"
                                + " where destroyed_at < ?1",
                        UUID.class)
                .setParameter(1, before)
                .getResultList();
    }

    /**
     * Forgets the destroyed images of an owner, in the order of their numbers, and how far that went.
     *
     * @return how many were forgotten
     */
    @Transactional
    int forget(UUID owner, Instant before, int limit) {
        var highest = database.createNativeQuery(
                        "select max(change_no) from (select change_no from image_tombstones"
                                + " where owner_id = ?1 and destroyed_at < ?2 order by change_no limit ?3) as oldest",
                        Long.class)
                .setParameter(1, owner)
                .setParameter(2, before)
                .setParameter(3, limit)
                .getSingleResult();
        if (highest == null) return 0;
        database.createNativeQuery(
                        "update change_numbers set forgotten_no = greatest(forgotten_no, ?2) where owner_id = ?1")
                .setParameter(1, owner)
                .setParameter(2, highest)
                .executeUpdate();
        return database.createNativeQuery("delete from image_tombstones where owner_id = ?1 and change_no <= ?2")
                .setParameter(1, owner)
                .setParameter(2, highest)
                .executeUpdate();
    }
}
