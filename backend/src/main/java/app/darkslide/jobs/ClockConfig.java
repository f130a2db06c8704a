package app.darkslide.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** When the clock is believed. */
@ConfigMapping(prefix = "darkslide.clock")
interface ClockConfig {
    /** How far the clock may go on between two looks at it, such as before and after an outage. */
    @WithDefault("3d")
    Duration maxJump();

    /** How long a clock that has jumped has to go on steadily before it is believed, and what is due is deleted. */
    @WithDefault("7d")
    Duration pause();

    /** The operator's word that the clock is right as long as it shows no later day. */
    Optional<LocalDate> trustedUntil();
}
