package app.darkslide.changes;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository {
    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    Numbers numbers(Gallery gallery) {
        return sql
                .list(
                        "select last_no as last, forgotten_no as forgotten from change_numbers where owner_id = ?1",
                        Numbers.class,
                        gallery.owner())
                .stream()
                .findFirst()
                .orElse(Numbers.NONE);
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
        return sql.list(
                "select change_no as number, image_id as image from image_tombstones"
                        + " where owner_id = ?1 and change_no > ?2 and change_no <= ?3 order by change_no limit ?4",
                Tombstone.class,
                gallery.owner(),
                after,
                last,
                limit);
    }

    /** Those who destroyed images, or deleted albums, before then or more changes ago than that. */
    @Transactional
    List<UUID> owners(Tombstones tombstones, Instant before, long maxLag) {
        return sql.list(
                ("select owner_id from %1$s force index (%1$s_age) where destroyed_at < ?1"
                                + " union select owner_id from change_numbers n where last_no - ?2 >= (select change_no from %1$s t"
                                + " where t.owner_id = n.owner_id order by change_no limit 1)")
                        .formatted(tombstones.table),
                UUID.class,
                before,
                maxLag);
    }

    /**
     * Forgets what an owner destroyed, in the order of their numbers, and how far that went.
     *
     * @return how many were forgotten
     */
    @Transactional
    int forget(Tombstones tombstones, UUID owner, Instant before, long maxLag, int limit) {
        var highest = sql.one(
                ("select max(change_no) from (select change_no from %s where owner_id = ?1 and (destroyed_at < ?2"
                                + " or change_no <= (select last_no - ?3 from change_numbers where owner_id = ?1))"
                                + " order by change_no limit ?4) as oldest")
                        .formatted(tombstones.table),
                Long.class,
                owner,
                before,
                maxLag,
                limit);
        if (highest == null) return 0;
        sql.execute(
                "update change_numbers set forgotten_no = greatest(forgotten_no, ?2) where owner_id = ?1",
                owner,
                highest);
        return sql.execute(
                "delete from %s where owner_id = ?1 and change_no <= ?2".formatted(tombstones.table), owner, highest);
    }
}
