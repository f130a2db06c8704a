package app.darkslide.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StorageRepository {
    @Inject
    EntityManager database;

    List<Account> find(Collection<UUID> owners) {
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
        execute(
                database.createNativeQuery("insert into user_storage (owner_id, images, bytes) values (?1, 0, 0)"),
                owner);
    }

    /** For an account that was made by an older release. Nothing happens if it is gone, or another request was first. */
    void createCounted(UUID owner) {
        execute(
                database.createNativeQuery("insert into user_storage (owner_id, images, bytes) select id,"
                        + " (select coalesce(sum(kept), 0) from image_months where owner_id = users.id),"
                        + " (select coalesce(sum(bytes), 0) from image_months where owner_id = users.id)"
                        + " from users where id = ?1 on duplicate key update owner_id = user_storage.owner_id"),
                owner);
    }

    /** In SQL of our own, because MariaDB does not understand the locks of MySQL's dialect. */
    void lock(UUID owner) {
        database.createNativeQuery("select images from user_storage where owner_id = ?1 for update", Long.class)
                .setParameter(1, owner)
                .getResultList();
    }

    /** @return false if it would be more than may be kept */
    boolean add(UUID owner, long bytes, Limits defaults) {
        var update =
                database.createQuery("update UserStorage set images = images + 1, bytes = bytes + ?2 where ownerId = ?1"
                        + " and images + 1 <= coalesce(maxImages, ?3) and bytes + ?2 <= coalesce(maxBytes, ?4)");
        return execute(update, owner, bytes, orNone(defaults.images()), orNone(defaults.bytes())) > 0;
    }

    void remove(UUID owner, long images, long bytes) {
        var update = database.createQuery(
                "update UserStorage set images = images - ?2, bytes = bytes - ?3 where ownerId = ?1");
        execute(update, owner, images, bytes);
    }

    void limit(UUID owner, Limits own) {
        var update = database.createQuery("update UserStorage set maxImages = ?2, maxBytes = ?3 where ownerId = ?1");
        execute(update, owner, own.images(), own.bytes());
    }

    private static int execute(Query statement, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) statement.setParameter(i + 1, parameters[i]);
        return statement.executeUpdate();
    }

    private static long orNone(Long limit) {
        return limit == null ? Limits.NONE : limit;
    }
}
