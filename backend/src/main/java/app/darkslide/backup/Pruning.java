package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.Durable;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Deletes all but the newest backups: their manifests first, so that none is there of which something is missing. */
final class Pruning {
    private final BackupDirectory directory;
    private final MasterKeyset keyset;
    private final int keep;
    private final PrintStream out;

    Pruning(BackupDirectory directory, MasterKeyset keyset, int keep, PrintStream out) {
        this.directory = directory;
        this.keyset = keyset;
        this.keep = keep;
        this.out = out;
    }

    /** Not beneath somebody who reads them. */
    void run() throws IOException {
        try (var alone = directory.withoutReaders().orElse(null)) {
            if (alone != null) prune();
            else
                out.println(
                        "Nothing was deleted, because a restore or a rehearsal reads the backups; the next run does it.");
        }
    }

    private void prune() throws IOException {
        var times = directory.times();
        var kept = new ArrayList<FormerFiles>();
        try {
            for (var time : times.stream().limit(keep).toList()) kept.add(trusted(time));
            for (var time : times.stream().skip(keep).toList()) Files.delete(directory.manifest(time));
            Durable.sync(directory.path().resolve("manifests"));
            deleteDumps(times.stream().limit(keep).toList());
            deleteFiles(kept);
        } finally {
            for (var each : kept) each.close();
        }
    }

    /** Before anything is deleted: of a manifest that was cut off, files would seem to be in no backup. */
    private FormerFiles trusted(String time) throws IOException {
        return FormerFiles.trusted(directory, time, keyset)
                .orElseThrow(() -> new CommandRefusedException("Nothing was deleted: the manifest of " + time
                        + " is not authentic, or its master key is missing."));
    }

    private void deleteDumps(List<String> kept) throws IOException {
        var names = kept.stream().map(time -> time + ".dump").collect(Collectors.toSet());
        try (var dumps = Files.list(directory.path().resolve("database"))) {
            for (var dump : dumps.toList())
                if (!names.contains(dump.getFileName().toString())) Files.delete(dump);
        }
    }

    private void deleteFiles(List<FormerFiles> kept) throws IOException {
        var deleted = new long[1];
        SealedFiles.visit(directory.path(), name -> {
            var isKept = false;
            for (var each : kept) isKept |= each.find(name).isPresent();
            if (isKept) return;
            Files.delete(directory.file(name));
            deleted[0]++;
        });
        out.printf("Deleted %d files that no kept backup names.%n", deleted[0]);
    }
}
