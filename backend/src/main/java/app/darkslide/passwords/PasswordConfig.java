package app.darkslide.passwords;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.util.OptionalInt;

/** The resources that hashing passwords may use. */
@ConfigMapping(prefix = "darkslide.accounts")
interface PasswordConfig {
    /**
     * Passwords that are hashed at the same time, each of which takes 19 MiB and most of a core. By default half of the
     * cores, so that a flood of sign-ins leaves the other half to the images, and at most an eighth of the heap.
     */
    OptionalInt concurrentHashes();

    /** Passwords that may wait to be hashed; beyond that, a request is answered 503 and may retry. */
    @WithDefault("16")
    @Positive int hashQueue();
}
