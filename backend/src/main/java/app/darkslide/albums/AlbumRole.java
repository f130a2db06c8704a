package app.darkslide.albums;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of an album may do. The order is that of the numbers in the database. */
@Schema(
        description =
                "What a member of an album may do: a viewer sees it, a contributor puts own images into it besides, and takes those out.")
public enum AlbumRole {
    @JsonProperty("viewer")
    VIEWER,

    @JsonProperty("contributor")
    CONTRIBUTOR
}
