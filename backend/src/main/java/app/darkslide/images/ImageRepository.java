package app.darkslide.images;

import app.darkslide.users.StorageMeter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImageRepository implements PanacheRepositoryBase<Image, UUID>, StorageMeter {
    private static final String NEWEST_FIRST = " order by takenAt desc, id desc";

    Optional<Image> find(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    Optional<Image> findByDigest(UUID owner, byte[] digest) {
        return find("ownerId = ?1 and digest = ?2", owner, digest).firstResultOptional();
    }

    /** A picture that is there, and what it is found by. */
    record Known(UUID id, byte[] digest) {}

    List<Known> findByDigests(UUID owner, Collection<byte[]> digests) {
        return find("select id, digest from Image where ownerId = ?1 and digest in ?2", owner, digests)
                .project(Known.class)
                .list();
    }

    List<Image> newest(UUID owner, int limit) {
        return find("ownerId = ?1" + NEWEST_FIRST, owner).page(0, limit).list();
    }

    /** The comparison is spelled out, because servers do not use an index for {@code (a, b) < (?, ?)}. */
    List<Image> after(UUID owner, Cursor cursor, int limit) {
        return find(
                        "ownerId = ?1 and takenAt <= ?2 and (takenAt < ?2 or id < ?3)" + NEWEST_FIRST,
                        owner,
                        cursor.takenAt(),
                        cursor.id())
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

    /**
     * The row as it is now, and nobody else's until the transaction ends. None once it has its renditions from another
     * replica, or is deleted.
     */
    Optional<Image> claimWithoutRenditions(UUID id) {
        var claimed = getEntityManager()
                .createNativeQuery(
                        "select id from images where id = ?1 and thumbnail_type is null for update", UUID.class)
                .setParameter(1, id)
                .getResultList();
        return claimed.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** @return whether there was one */
    boolean delete(UUID owner, UUID id) {
        return delete("ownerId = ?1 and id = ?2", owner, id) > 0;
    }

    List<UUID> ids(UUID owner) {
        return getEntityManager()
                .createQuery("select id from Image where ownerId = ?1", UUID.class)
                .setParameter(1, owner)
                .getResultList();
    }

    boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    @Transactional
    public Storage of(UUID user) {
        return getEntityManager()
                .createQuery("select count(*), coalesce(sum(size), 0) from Image where ownerId = ?1", Storage.class)
                .setParameter(1, user)
                .getSingleResult();
    }
}
