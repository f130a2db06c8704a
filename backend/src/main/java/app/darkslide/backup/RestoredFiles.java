package app.darkslide.backup;

import app.darkslide.files.CopyProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The sealed files of a restore: each is copied to its place and compared with the manifest. */
final class RestoredFiles {
    private final BackupDirectory source;
    private final RestoredPlace place;
    private final PrintStream err;
    private final CopyProgress progress;
    private long damaged;

    RestoredFiles(BackupDirectory source, RestoredPlace place, PrintStream err) {
        this.source = source;
        this.place = place;
        this.err = err;
        progress = new CopyProgress(err);
    }

    void copy(Path manifest) throws IOException {
        place.begin();
        try (var reader = new ManifestReader(manifest)) {
            for (var file = reader.nextFile(); file.isPresent(); file = reader.nextFile()) copy(file.get());
        }
    }

    private void copy(Manifest.FileLine file) throws IOException {
        if (!place.has(file))
            Difference.ofRestored(source, file, (from, written) -> place.copy(from, written, file.name()))
                    .ifPresent(difference -> tell(file, difference.text));
        progress.add(file.size());
    }

    private void tell(Manifest.FileLine file, String what) {
        damaged++;
        err.println("In the backup: " + file.name() + " (" + what + ")");
    }

    long damaged() {
        return damaged;
    }

    @Override
    public String toString() {
        return progress.toString();
    }
}
