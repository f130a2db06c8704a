package app.darkslide.images;

import app.darkslide.storage.BlobStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Files of pictures that were destroyed many at once. Deleting so many takes longer than anybody waits for an answer, so
 * they are noted in the transaction that destroys their keys and go a little later, whatever ends this process meanwhile.
 */
@ApplicationScoped
class PendingFileDeletions {
    private static final Logger LOG = Logger.getLogger(PendingFileDeletions.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 200;

    @Inject
    EntityManager database;

    @Inject
    BlobStore blobs;

    /** Inside the transaction that deletes the pictures. */
    void note(Collection<Image> destroyed) {
        if (destroyed.isEmpty()) return;
        database.createNativeQuery("insert ignore into discards (id) select id from images where id in ?1")
                .setParameter(1, destroyed.stream().map(image -> image.id).toList())
                .executeUpdate();
    }

    /** All pictures of somebody, inside the transaction that deletes the account. */
    void noteAll(UUID owner) {
        database.createNativeQuery("insert ignore into discards (id) select id from images where owner_id = ?1")
                .setParameter(1, owner)
                .executeUpdate();
    }

    /** Replicas may do the same work twice, which does no harm. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteFiles() {
        var last = BEFORE_ALL;
        for (List<UUID> batch; !(batch = after(last)).isEmpty(); last = batch.get(batch.size() - 1)) {
            var gone = batch.stream().filter(this::isGone).toList();
            if (!gone.isEmpty()) QuarkusTransaction.requiringNew().run(() -> forget(gone));
        }
    }

    private boolean isGone(UUID image) {
        try {
            blobs.delete(image);
            return true;
        } catch (IOException e) {
            LOG.warnf("The sealed files of %s could not be deleted yet: %s", image, e.getMessage());
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> after(UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select id from discards where id > ?1 order by id limit " + BATCH, UUID.class)
                .setParameter(1, last)
                .getResultList());
    }

    private void forget(List<UUID> gone) {
        database.createNativeQuery("delete from discards where id in ?1")
                .setParameter(1, gone)
                .executeUpdate();
    }
}
