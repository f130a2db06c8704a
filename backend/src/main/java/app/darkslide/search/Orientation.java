package app.darkslide.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The shape of an image, as it is shown.")
public enum Orientation {
    @JsonProperty("landscape")
    LANDSCAPE,
    @JsonProperty("portrait")
    PORTRAIT,
    @JsonProperty("square")
    SQUARE;

    /** Null if the size is unknown. */
    static Orientation of(Integer width, Integer height) {
        if (width == null || height == null) return null;
        if (width.equals(height)) return SQUARE;
        return width > height ? LANDSCAPE : PORTRAIT;
    }
}
