package app.darkslide.passwords;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** What hashing passwords may take. */
@ConfigMapping(prefix = "darkslide.accounts")
interface PasswordConfig {
    /** Passwords that are hashed at the same time; each takes 19 MiB and most of a core. */
    @WithDefault("2")
    @Positive int concurrentHashes();
}
