package app.darkslide.shares;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What visitors may download. The order is that of the numbers in the database. */
@Schema(
        description =
                "What visitors may download: nothing, copies that tell nothing but the picture, or the originals with everything that is in them.")
public enum Download {
    @JsonProperty("nothing")
    NOTHING,

    @JsonProperty("clean")
    CLEAN_COPIES,

    @JsonProperty("original")
    ORIGINALS
}
