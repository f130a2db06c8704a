package app.darkslide.backup;

import app.darkslide.files.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;

/** How a file of a backup differs from what its manifest says. */
enum Difference {
    MISSING("missing"),
    ALTERED("altered since"),
    UNREADABLE("cannot be read");

    final String text;

    Difference(String text) {
        this.text = text;
    }

    /** Copies a file of a backup and tells its SHA-256. */
    interface Copying {
        String copy(Sha256Reader.Source source, Instant written) throws IOException;
    }

    /**
     * Restores a file. An altered one is copied, too: what is left of it cannot be taken for the whole, because each part of it is
     * sealed.
     */
    static Optional<Difference> ofRestored(BackupDirectory backup, Manifest.FileLine file, Copying copying)
            throws IOException {
        var there = backup.file(file.name());
        if (!Files.exists(there)) return Optional.of(MISSING);
        try {
            var written = Files.getLastModifiedTime(there).toInstant();
            var sha256 = copying.copy(() -> Files.newByteChannel(there), written);
            return sha256.equals(file.sha256()) ? Optional.empty() : Optional.of(ALTERED);
        } catch (UnreadableException e) {
            return Optional.of(UNREADABLE);
        }
    }
}
