package app.darkslide.uploads;

import app.darkslide.images.FileName;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A request's body that is the file itself. */
record RawBody(
        FileName.Received name, Optional<OffsetDateTime> modified, Optional<OffsetDateTime> uploaded, InputStream bytes)
        implements IncomingFile {}
