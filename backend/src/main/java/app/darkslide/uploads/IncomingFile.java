package app.darkslide.uploads;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as it arrives.
 *
 * @param modified the file's last modification, as the client says
 * @param bytes from the network; they can be read once
 */
record IncomingFile(String name, Optional<Instant> modified, InputStream bytes) {}
