package app.darkslide.passwords;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.util.OptionalInt;

/** What hashing passwords may take. */
@ConfigMapping(prefix = "darkslide.accounts")
interface PasswordConfig {
    /**
     * Passwords that are hashed at the same time, each of which takes 19 MiB and most of a core. By default half of the
     * cores, so that a flood of sign-ins leaves the other half to the pictures, and no more than an eighth of the heap.
     */
    OptionalInt concurrentHashes();

    /** Passwords that may wait for that; the next one is told to come again. */
    @WithDefault("16")
    @Positive int hashQueue();
}
