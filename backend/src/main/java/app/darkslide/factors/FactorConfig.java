package app.darkslide.factors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether users have to have a second factor. */
@ConfigMapping(prefix = "darkslide.factors")
interface FactorConfig {
    /** Whose account shows no image before it has a second factor. */
    @WithDefault("optional")
    Demand demandedOf();
}
