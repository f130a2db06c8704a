package app.darkslide.images;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImageRepository implements PanacheRepositoryBase<Image, UUID> {
    /** Or a server that finds a small table might read, and lock, all of it. */
    private static final String BY_ID_ALONE = " force index (primary) ";

    Optional<Image> find(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    Optional<Image> findByDigest(UUID owner, byte[] digest) {
        return find("ownerId = ?1 and digest = ?2", owner, digest).firstResultOptional();
    }

    /** A picture that is there, and what it is found by. */
    record Known(UUID id, byte[] digest, Instant deletedAt) {
        boolean isInTrash() {
            return deletedAt != null;
        }
    }

    List<Known> findByDigests(UUID owner, Collection<byte[]> digests) {
        return find("select id, digest, deletedAt from Image where ownerId = ?1 and digest in ?2", owner, digests)
                .project(Known.class)
                .list();
    }

    /** A page of what is in the gallery, from a place in it on, which is not part of it. */
    List<Image> timeline(UUID owner, TimelineCursor from, int limit) {
        return find(
                        "ownerId = ?1 and deletedAt is null and " + from.direction().condition,
                        owner,
                        from.takenAt(),
                        from.id())
                .page(0, limit)
                .list();
    }

    /** A page of the trash, from a place in it on, which is not part of it: what was put there last comes first. */
    List<Image> trash(UUID owner, TrashCursor from, int limit) {
        return find(
                        "ownerId = ?1 and deletedAt <= ?2 and (deletedAt < ?2 or takenAt < ?3 or takenAt = ?3 and id < ?4)"
                                + " order by deletedAt desc, takenAt desc, id desc",
                        owner,
                        from.deletedAt(),
                        from.takenAt(),
                        from.id())
                .page(0, limit)
                .list();
    }

    long countWithoutRenditions() {
        return count("thumbnailType is null");
    }

    /** Of all owners, by id. */
    List<Image> withoutRenditionsAfter(UUID id, int limit) {
        return find("thumbnailType is null and id > ?1 order by id", id)
                .page(0, limit)
                .list();
    }

    /** Those of these pictures that are there and this owner's, as they are, to be changed by nobody else until the end. */
    List<Image> lock(UUID owner, Collection<UUID> ids) {
        return rows(
                "select * from images" + BY_ID_ALONE + "where owner_id = ?1 and id in ?2 order by id for update",
                owner,
                ids);
    }

    /** Those of these pictures that are in this owner's gallery, in no order. */
    List<Image> inGallery(UUID owner, Collection<UUID> ids) {
        return rows(
                "select * from images" + BY_ID_ALONE + "where owner_id = ?1 and deleted_at is null and id in ?2",
                owner,
                ids);
    }

    /** Somebody's pictures in the trash, without those that somebody else is about to change. */
    List<Image> claimTrash(UUID owner, Instant until, int limit) {
        return rows(
                "select * from images where owner_id = ?1 and deleted_at <= ?2 order by deleted_at limit ?3"
                        + " for update skip locked",
                owner,
                until,
                limit);
    }

    /** Anybody's pictures in the trash, without those that another replica, or their owner, is about to change. */
    List<Image> claimTrash(Instant until, int limit) {
        return rows(
                "select * from images where deleted_at <= ?1 order by deleted_at limit ?2 for update skip locked",
                until,
                limit);
    }

    /** By hand: MariaDB does not understand the locks of MySQL's dialect. Nothing that is changed in a row writes itself. */
    @SuppressWarnings("unchecked")
    private List<Image> rows(String sql, Object... parameters) {
        List<Image> rows = bound(getEntityManager().createNativeQuery(sql, Image.class), parameters)
                .getResultList();
        rows.forEach(getEntityManager()::detach);
        return rows;
    }

    /** Writes what was changed in a row that is locked. */
    void update(Image locked) {
        getEntityManager().merge(locked);
    }

    void putIntoTrash(Collection<UUID> ids, Instant now) {
        execute(
                "update images" + BY_ID_ALONE + "set deleted_at = ?2, revision = revision + 1 where id in ?1",
                ids,
                now);
    }

    void takeOutOfTrash(Collection<UUID> ids) {
        execute("update images" + BY_ID_ALONE + "set deleted_at = null, revision = revision + 1 where id in ?1", ids);
    }

    void delete(Collection<UUID> ids) {
        execute("delete images from images" + BY_ID_ALONE + "where id in ?1", ids);
    }

    private void execute(String sql, Object... parameters) {
        bound(getEntityManager().createNativeQuery(sql), parameters).executeUpdate();
    }

    private static Query bound(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query;
    }

    boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }
}
