package app.darkslide.fsck;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.Sql;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.OrphanDoubt;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether each file belongs to an image. Those of an upload that is under way are younger than an orphan can be; and an image that is
 * being destroyed loses its row first, so that files without one are looked at until no more of them go away.
 */
final class FilesCheck {
    private static final int BATCH = 1000;
    private static final int MOST_SUSPECTS = 100_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String DOUBT =
            "Of %d images' files %d belong to none that the database knows. Is it the right one, and is"
                    + " it whole? Nothing is put aside before that is settled.";

    private final Fsck fsck;
    private final BlobStore blobs;
    private final List<BlobName> batch = new ArrayList<>();
    private final Map<UUID, BlobName> suspects = new LinkedHashMap<>();
    private long files;
    private long originals;
    private long unshown;

    FilesCheck(Fsck fsck) {
        this.fsck = fsck;
        blobs = fsck.storage().blobs();
    }

    /** @return how many files there are, and how many of them are renditions that no image shows any more */
    Map<String, Long> run() throws SQLException, IOException {
        Walk.<BlobName>each(each -> blobs.blobs(Instant.MAX, (file, stat) -> each.accept(file)), this::add);
        checkBatch();
        report(suspects.isEmpty() ? Set.of() : orphans());
        var counts = new LinkedHashMap<String, Long>();
        counts.put("files", files);
        counts.put("unshown", unshown);
        return counts;
    }

    private void add(BlobName file) throws SQLException {
        files++;
        if (ImageFile.isOriginal(file)) originals++;
        batch.add(file);
        if (batch.size() == BATCH) checkBatch();
    }

    private void checkBatch() throws SQLException {
        var ids = batch.stream().map(BlobName::object).distinct().toList();
        var rows = fsck.images().of(ids).stream().collect(Collectors.toMap(Image::id, Function.identity()));
        for (var file : batch) {
            var row = rows.get(file.object());
            if (row == null) suspects.put(file.object(), file);
            else if (!isShown(row, file)) unshown++;
        }
        batch.clear();
        if (suspects.size() > MOST_SUSPECTS)
            throw new CommandRefusedException(DOUBT.formatted(originals, suspects.size()));
    }

    private static boolean isShown(Image row, BlobName file) {
        return ImageFile.of(row).stream().anyMatch(shown -> shown.name().equals(file));
    }

    private Set<UUID> orphans() throws SQLException, IOException {
        var old = new HashSet<UUID>();
        blobs.blobs(Instant.now().minus(fsck.storage().orphanAge()), (file, stat) -> {
            if (suspects.containsKey(file.object())) old.add(file.object());
        });
        suspects.keySet().retainAll(old);
        for (int before = -1; suspects.size() != before && !suspects.isEmpty(); ) {
            before = suspects.size();
            LockSupport.parkNanos(PAUSE.toNanos());
            var known = known(suspects.keySet());
            suspects.entrySet().removeIf(one -> known.contains(one.getKey()) || isGone(one.getValue()));
        }
        return suspects.keySet();
    }

    private void report(Set<UUID> orphans) throws SQLException, IOException {
        var isDoubtful = !orphans.isEmpty()
                && (OrphanDoubt.isDoubtful(originals, orphans.size())
                        || fsck.sql().number("select count(*) from user_keys") == 0);
        if (isDoubtful) fsck.report().note(DOUBT.formatted(originals, orphans.size()));
        for (var orphan : orphans)
            fsck.report().add(Kind.ORPHAN, orphan, null, null, isDoubtful ? Outcome.FOUND : putAside(orphan));
    }

    private Outcome putAside(UUID orphan) throws SQLException, IOException {
        if (!fsck.repairs() || !known(Set.of(orphan)).isEmpty()) return Outcome.FOUND;
        blobs.quarantine(orphan);
        return Outcome.REPAIRED;
    }

    /** Those that have a row after all, or are noted for deletion. */
    private Set<UUID> known(Set<UUID> objects) throws SQLException {
        var known = new HashSet<UUID>();
        for (var some : Sql.batches(List.copyOf(objects), BATCH)) {
            var marks = Sql.marks(some.size());
            known.addAll(fsck.sql()
                    .ids(
                            "select id from images where id in (" + marks + ")"
                                    + " union select id from discards where id in (" + marks + ")",
                            some,
                            some));
        }
        return known;
    }

    private boolean isGone(BlobName file) {
        try {
            return blobs.find(file).isEmpty();
        } catch (IOException unknown) {
            return false;
        }
    }
}
