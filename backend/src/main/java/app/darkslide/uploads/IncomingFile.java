package app.darkslide.uploads;

import app.darkslide.images.FileName;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A file as it arrives. */
interface IncomingFile {
    FileName.Received name();

    /** From the network; they can be read once. */
    InputStream bytes();

    /** The file's last modification, as the client says, with the offset of its zone; known for sure when the bytes are read. */
    Optional<OffsetDateTime> modified();

    /** When it was first uploaded, to another Darkslide, as the client says; known when the bytes are read, too. */
    Optional<OffsetDateTime> uploaded();
}
