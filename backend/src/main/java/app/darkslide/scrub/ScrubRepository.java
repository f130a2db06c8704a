package app.darkslide.scrub;

import app.darkslide.database.Sql;
import app.darkslide.images.DateCursor;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When images were looked at. That is in a column that the entity does not have: it is no change of the image, and whatever else is
 * written of it must not put an older time back.
 */
@ApplicationScoped
class ScrubRepository {
    private static final String BY_TIME = " from images force index (images_verified) where ";

    /** What was looked at in the future was so by a clock that was wrong. */
    private static final String IS_DUE = "(verified_at is null or verified_at <= ?1 or verified_at > ?2)";

    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    record DamagedImages(String reason, long images) {}

    /** Those of all owners that were looked at before a moment, the longest ago first. */
    @Transactional
    List<Image> due(Instant before, Instant now, int limit) {
        return sql.list(
                "select *" + BY_TIME + IS_DUE + " order by verified_at, id limit ?3", Image.class, before, now, limit);
    }

    @Transactional
    long countDue(Instant before, Instant now) {
        return sql.one("select count(*)" + BY_TIME + IS_DUE, Long.class, before, now);
    }

    /** Whether there is one that was stored before a moment and not looked at since. */
    @Transactional
    boolean hasOlder(Instant moment) {
        var isOlder = "(verified_at is null and created_at < ?1 or verified_at < ?1)";
        return !sql.list("select id" + BY_TIME + isOlder + " limit 1", UUID.class, moment)
                .isEmpty();
    }

    /** As it is now; empty if it was destroyed. */
    @Transactional
    Optional<Image> find(Image image) {
        return database.createQuery("from Image where ownerId = ?1 and id = ?2", Image.class)
                .setParameter(1, image.ownerId())
                .setParameter(2, image.id())
                .getResultStream()
                .findFirst();
    }

    /** The rows are found by their ids alone, so that no others are locked. */
    @Transactional
    void noteVerified(Collection<UUID> ids, Instant now) {
        sql.execute("update images force index (primary) set verified_at = ?2 where id in ?1", ids, now);
    }

    /** A page of what is damaged in a gallery. A server would look through all of the gallery for it, where there is none. */
    @Transactional
    List<Image> damaged(Gallery gallery, DateCursor behind, int limit) {
        return sql.list(
                "select * from images force index (images_damaged)"
                        + " where damaged = true and owner_id = ?1 and deleted_at is null and "
                        + behind.direction().condition("taken_at", "id") + " limit ?4",
                Image.class,
                gallery.owner(),
                behind.takenAt(),
                behind.id(),
                limit);
    }

    /** Of all owners, in the trash, too. */
    @Transactional
    List<DamagedImages> countDamaged() {
        return sql.list(
                "select coalesce(damaged_reason, 'UNKNOWN') as reason, count(*) as images"
                        + " from images force index (images_damaged) where damaged = true group by damaged_reason",
                DamagedImages.class);
    }
}
