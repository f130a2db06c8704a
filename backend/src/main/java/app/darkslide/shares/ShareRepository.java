package app.darkslide.shares;

import app.darkslide.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {
    /** One that was opened as often as it may be ended with the last time. */
    private static final String HAS_ENDED =
            "(revoked_at < ?1 or expires_at < ?1 or views >= max_views and last_used_at < ?1)";

    @Inject
    Sql sql;

    @Transactional
    Optional<Share> find(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** A page, the newest first. */
    @Transactional
    List<Share> page(UUID owner, ShareCursor behind, int limit) {
        return find(
                        "ownerId = ?1 and (createdAt < ?2 or createdAt = ?2 and id < ?3) order by createdAt desc, id desc",
                        owner,
                        behind.createdAt(),
                        behind.id())
                .range(0, limit - 1)
                .list();
    }

    /** A page of those to an album, the newest first. */
    @Transactional
    List<Share> page(UUID owner, UUID album, ShareCursor behind, int limit) {
        return find(
                        "ownerId = ?1 and albumId = ?2 and (createdAt < ?3 or createdAt = ?3 and id < ?4)"
                                + " order by createdAt desc, id desc",
                        owner,
                        album,
                        behind.createdAt(),
                        behind.id())
                .range(0, limit - 1)
                .list();
    }

    /** Those of an owner to an album that were not revoked. What members add to an album is not shown by its owner's links. */
    List<Share> living(UUID owner, UUID album) {
        return list("ownerId = ?1 and albumId = ?2 and revokedAt is null", owner, album);
    }

    /** Those of an owner that show any of these images and were not revoked. */
    List<Share> showing(UUID owner, Collection<UUID> images) {
        return sql.list(
                "select * from shares where owner_id = ?1 and revoked_at is null and id in"
                        + " (select share_id from share_images force index (share_images_of_image) where image_id in ?2)",
                Share.class,
                owner,
                images);
    }

    @Transactional
    List<UUID> idsOfLiving(UUID owner) {
        return sql.list("select id from shares where owner_id = ?1 and revoked_at is null", UUID.class, owner);
    }

    long countLiving(UUID owner) {
        return count("ownerId = ?1 and revokedAt is null", owner);
    }

    /** Its visits end with it. */
    @Transactional
    void revoke(UUID owner, UUID id, Instant now) {
        sql.execute(
                "update shares set revoked_at = ?3, visitor_key = null, owner_key = null, revision = revision + 1,"
                        + " access_revision = access_revision + 1 where revoked_at is null and owner_id = ?1 and id = ?2",
                owner,
                id,
                now);
    }

    /** Those of whomever that ended before then. They are read without locks, because all there are have to be looked at. */
    @Transactional
    List<UUID> idsOfEnded(Instant before) {
        return sql.list("select id from shares where " + HAS_ENDED, UUID.class, before);
    }

    /** Unless it was opened again in the meantime. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deleteEnded(UUID id, Instant before) {
        sql.execute("delete from shares where " + HAS_ENDED + " and id = ?2", before, id);
    }
}
