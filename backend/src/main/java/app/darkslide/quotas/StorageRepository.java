package app.darkslide.quotas;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StorageRepository {
    @Inject
    Sql sql;

    @Inject
    EntityManager database;

    List<Account> find(Collection<UUID> owners) {
        if (owners.isEmpty()) return List.of();
        return database.createQuery(
                        "select ownerId, images, bytes, maxImages, maxBytes from UserStorage where ownerId in ?1",
                        Account.class)
                .setParameter(1, owners)
                .getResultList();
    }

    Optional<Account> find(UUID owner) {
        return find(List.of(owner)).stream().findFirst();
    }

    void create(UUID owner) {
        sql.execute("insert into user_storage (owner_id, images, bytes) values (?1, 0, 0)", owner);
    }

    /** For an account that was made by an older release. Nothing happens if it is gone, or another request was first. */
    void createCounted(UUID owner) {
        sql.execute(
                "insert into user_storage (owner_id, images, bytes) select id,"
                        + " (select coalesce(sum(kept), 0) from image_months where owner_id = users.id),"
                        + " (select coalesce(sum(bytes), 0) from image_months where owner_id = users.id)"
                        + " from users where id = ?1 on duplicate key update owner_id = user_storage.owner_id",
                owner);
    }

    /** In SQL of our own, because MariaDB does not understand the locks of MySQL's dialect. */
    void lock(UUID owner) {
        sql.list("select images from user_storage where owner_id = ?1 for update", Long.class, owner);
    }

    /** @return false if it would be more than may be kept */
    boolean add(UUID owner, long bytes, Limits defaults) {
        return sql.execute(
                        "update user_storage set images = images + 1, bytes = bytes + ?2 where owner_id = ?1"
                                + " and images + 1 <= coalesce(max_images, ?3) and bytes + ?2 <= coalesce(max_bytes, ?4)",
                        owner,
                        bytes,
                        orNone(defaults.images()),
                        orNone(defaults.bytes()))
                > 0;
    }

    void remove(UUID owner, long images, long bytes) {
        sql.execute(
                "update user_storage set images = images - ?2, bytes = bytes - ?3 where owner_id = ?1",
                owner,
                images,
                bytes);
    }

    void limit(UUID owner, Limits own) {
        sql.execute(
                "update user_storage set max_images = ?2, max_bytes = ?3 where owner_id = ?1",
                owner,
                own.images(),
                own.bytes());
    }

    private static long orNone(Long limit) {
        return limit == null ? Limits.NONE : limit;
    }
}
