package app.darkslide.tags;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/** Limits of tags. */
@ConfigMapping(prefix = "darkslide.tags")
public interface TagConfig {
    /** Tags that an account may have; as many merged ones are remembered. */
    @WithDefault("10000")
    @Positive int perAccount();

    /** Tags that an image may carry; more than the maximum would not fit in its record. */
    @WithDefault("200")
    @Positive @Max(400) int perImage();
}
