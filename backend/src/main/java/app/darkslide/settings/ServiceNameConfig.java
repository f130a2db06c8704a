package app.darkslide.settings;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "darkslide.service")
interface ServiceNameConfig {
    /** What this installation is called where people sign in, and in its mails. Where it is not set, administrators choose. */
    Optional<String> name();
}
