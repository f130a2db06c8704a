package app.darkslide.images;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A file on its way in.
 *
 * @param modified the file's own last-modified at its owner's
 * @param bytes what comes over the network; it can be read once
 */
record IncomingFile(String name, Optional<Instant> modified, InputStream bytes) {}
