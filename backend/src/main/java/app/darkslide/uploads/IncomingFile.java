package app.darkslide.uploads;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file as it arrives.
 *
 * @param modified the file's last modification, as the client says, with the offset of its zone
 * @param bytes from the network; they can be read once
 */
record IncomingFile(String name, Optional<OffsetDateTime> modified, InputStream bytes) {}
