package app.darkslide.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of requests other than uploads, which have their own. */
@ConfigMapping(prefix = "darkslide.requests")
interface RequestConfig {
    /** How long the body of a request may take to arrive, so that half-open ones do not live for ever. */
    @WithDefault("60s")
    Duration bodyTimeout();
}
