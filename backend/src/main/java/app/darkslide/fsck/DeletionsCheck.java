package app.darkslide.fsck;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Whether the files that are noted for deletion are those of images that were destroyed, and a job will delete them. */
final class DeletionsCheck {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int BATCH = 500;
    private static final String JOB = "pending-file-deletions";

    private final Fsck fsck;

    DeletionsCheck(Fsck fsck) {
        this.fsck = fsck;
    }

    void run() throws SQLException {
        var last = NOBODY;
        for (List<UUID> batch; !(batch = kept(last)).isEmpty(); last = batch.get(batch.size() - 1))
            for (var image : batch) report(image);
        if (areForgotten()) fsck.report().add(Kind.DELETIONS_FORGOTTEN, NOBODY, null, null, fsck.mend(this::addJob));
    }

    private void report(UUID image) throws SQLException {
        var row = fsck.images().find(image);
        if (row.isEmpty()) return;
        var outcome = fsck.mend(() -> {
            if (fsck.images().lock(image).isPresent()) fsck.sql().execute("delete from discards where id = ?", image);
        });
        fsck.report().add(Kind.DELETION_OF_KEPT_IMAGE, image, row.get().ownerId(), null, outcome);
    }

    private List<UUID> kept(UUID last) throws SQLException {
        return fsck.sql()
                .ids(
                        "select d.id from discards d straight_join images i on i.id = d.id where d.id > ? order by d.id limit ?",
                        last,
                        BATCH);
    }

    private boolean areForgotten() throws SQLException {
        return fsck.sql()
                        .number(
                                "select count(*) from discards where not exists (select 1 from jobs where task_name = ?)",
                                JOB)
                > 0;
    }

    private void addJob() throws SQLException {
        fsck.sql()
                .execute(
                        "insert ignore into jobs (task_name, task_instance, execution_time, picked, version)"
                                + " values (?, 'fsck', utc_timestamp(6), false, 1)",
                        JOB);
    }
}
