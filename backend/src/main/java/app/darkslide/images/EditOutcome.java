package app.darkslide.images;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one of several images that were to be changed. */
@Schema(
        name = "ImageEditStatus",
        description =
                "It has changed, it was like that before, what is stored of it is damaged and cannot be changed, it cannot be"
                        + " turned because it has no preview or none could be made, or you have no such image.")
enum EditOutcome {
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("damaged")
    DAMAGED,
    @JsonProperty("not-rotatable")
    NOT_ROTATABLE,
    @JsonProperty("not-found")
    NOT_FOUND
}
