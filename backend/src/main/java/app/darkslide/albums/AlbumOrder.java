package app.darkslide.albums;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "newest and oldest are by the local time when the images were taken, own is the order that the owner made.")
public enum AlbumOrder {
    @JsonProperty("newest")
    NEWEST,
    @JsonProperty("oldest")
    OLDEST,
    @JsonProperty("own")
    OWN
}
