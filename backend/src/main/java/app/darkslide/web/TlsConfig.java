package app.darkslide.web;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Https without a proxy in front: both files, or neither. */
@ConfigMapping(prefix = "darkslide.tls")
interface TlsConfig {
    /** The certificate, followed by those that it depends on, in PEM format. */
    Optional<Path> certificate();

    /** Its private key, in PEM format. */
    Optional<Path> key();
}
