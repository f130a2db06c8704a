package app.darkslide.images;

import app.darkslide.database.RunningBackup;
import app.darkslide.database.Sql;
import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Jobs;
import app.darkslide.storage.BlobStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Deletes the files of images that were destroyed in bulk. Deleting so many takes longer than a client waits for an answer, so
 * they are noted in the transaction that destroys their keys and deleted a little later, even if the process ends meanwhile.
 */
@ApplicationScoped
class PendingFileDeletions implements Job {
    private static final String NAME = "pending-file-deletions";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 200;
    private static final Duration AFTER_BACKUP = Duration.ofSeconds(10);

    @Inject
    Sql sql;

    @Inject
    BlobStore blobs;

    @Inject
    Jobs jobs;

    @Inject
    RunningBackup backup;

    @Override
    public String name() {
        return NAME;
    }

    /** Inside the transaction that deletes the images of an owner. */
    void note(UUID owner, Collection<Image> destroyed) {
        if (destroyed.isEmpty()) return;
        sql.execute(
                "insert ignore into discards (id) select id from images where owner_id = ?1 and id in ?2",
                owner,
                destroyed.stream().map(image -> image.id).toList());
        addJob();
    }

    /** All images of an owner, inside the transaction that deletes the account. */
    void noteAll(UUID owner) {
        var noted = sql.execute("insert ignore into discards (id) select id from images where owner_id = ?1", owner);
        if (noted > 0) addJob();
    }

    /** Files that may not be deleted yet, and that no row refers to any more. */
    void later(Collection<UUID> destroyed) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.execute(
                    "insert ignore into discards (id) values " + Sql.rows(destroyed.size(), 1), destroyed.toArray());
            addJob();
        });
    }

    /** One for each transaction: a job that is running already may be past what this one has noted. */
    private void addJob() {
        jobs.add(NAME, UUID.randomUUID().toString(), null);
    }

    /** Several at the same time do some of the work twice, which does no harm. */
    @Override
    public void run(JobContext context) throws IOException {
        if (backup.isUnderWay()) throw new JobStoppedException("A backup is under way", AFTER_BACKUP);
        var failures = new ArrayList<IOException>();
        var last = BEFORE_ALL;
        for (List<UUID> batch; !(batch = after(last)).isEmpty(); last = batch.get(batch.size() - 1)) {
            context.goOn();
            var gone = batch.stream().filter(image -> isGone(image, failures)).toList();
            if (!gone.isEmpty()) QuarkusTransaction.requiringNew().run(() -> forget(gone));
        }
        if (!failures.isEmpty())
            throw new IOException(
                    "The sealed files of %d images could not be deleted yet; the first because of %s"
                            .formatted(failures.size(), failures.get(0)),
                    failures.get(0));
    }

    private boolean isGone(UUID image, List<IOException> failures) {
        try {
            blobs.delete(image);
            return true;
        } catch (IOException e) {
            failures.add(e);
            return false;
        }
    }

    private List<UUID> after(UUID last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select id from discards where id > ?1 order by id limit ?2", UUID.class, last, BATCH));
    }

    private void forget(List<UUID> gone) {
        sql.execute("delete from discards where id in ?1", gone);
    }
}
