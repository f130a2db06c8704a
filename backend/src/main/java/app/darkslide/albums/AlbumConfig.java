package app.darkslide.albums;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

@ConfigMapping(prefix = "darkslide.albums")
interface AlbumConfig {
    /** How many albums a user may have. */
    @Positive @WithDefault("10000")
    int max();
}
