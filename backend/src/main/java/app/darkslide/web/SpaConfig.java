package app.darkslide.web;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the single-page app comes from. */
@ConfigMapping(prefix = "darkslide.spa")
interface SpaConfig {
    /** A directory to read its files from at every request; empty for the files in the jar. */
    Optional<Path> directory();
}
