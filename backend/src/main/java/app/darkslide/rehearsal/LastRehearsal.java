package app.darkslide.rehearsal;

import java.time.Instant;

/**
 * How the last rehearsal went.
 *
 * @param newestAt when the newest backup was begun that has been seen; null if none has
 * @param ranAt null if there was none
 * @param wellAt when one last found nothing wrong; null if none did
 * @param backupAt when the backup was begun that was tried; null if there was none
 * @param rowsRead of its copy of the database
 * @param whole of the photos that were tried
 * @param damagedBefore those that were damaged when the backup was made
 * @param problems sentences, one in a line; empty if there are none
 */
record LastRehearsal(
        Instant newestAt,
        Instant ranAt,
        Instant wellAt,
        Instant backupAt,
        long rowsRead,
        int tried,
        int whole,
        int damagedBefore,
        String problems) {
    static final LastRehearsal NONE = new LastRehearsal(null, null, null, null, 0, 0, 0, 0, "");

    boolean hasFailed() {
        return !problems.isEmpty();
    }
}
