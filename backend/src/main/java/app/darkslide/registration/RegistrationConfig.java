package app.darkslide.registration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "darkslide.accounts")
interface RegistrationConfig {
    /** Who may create an account. Where it is not set, administrators choose. */
    Optional<RegistrationMode> registration();
}
