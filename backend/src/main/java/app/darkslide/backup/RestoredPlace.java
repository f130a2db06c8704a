package app.darkslide.backup;

import java.io.IOException;
import java.time.Instant;

/** Where the sealed files of a restore go. Nothing uses them before the database is there. */
interface RestoredPlace {
    /** Whether there is none yet. */
    boolean isEmpty() throws IOException;

    /** Gets ready for a restore, or for the rest of one that was killed. */
    void begin() throws IOException;

    /** Whether a restore that was killed has put the file there. */
    boolean has(Manifest.FileLine file) throws IOException;

    boolean has(String name) throws IOException;

    /** @return the SHA-256 of what was copied */
    String copy(Sha256Reader.Source source, Instant written, String name) throws IOException;

    /** Once all are there: they survive a crash when this returns, and are where the service looks for them. */
    void finish() throws IOException;
}
