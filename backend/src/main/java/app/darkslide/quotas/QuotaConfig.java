package app.darkslide.quotas;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;

/** How much a user may keep who has no limits of their own; nothing is no limit. */
@ConfigMapping(prefix = "darkslide.quota")
interface QuotaConfig {
    /** Images, with those in the trash. */
    @PositiveOrZero OptionalLong images();

    /** Bytes of their originals. */
    Optional<MemorySize> bytes();
}
