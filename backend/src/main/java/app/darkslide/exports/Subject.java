package app.darkslide.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExportSubject", description = "What an export was asked of.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Subject(
        Kind what,

        @Schema(
                description = "The name that the album had then; absent if it is none, or if its name is damaged.",
                examples = "Holidays")
        String album) {

    @Schema(
            name = "ExportSubjectKind",
            description =
                    "everything; an album with the albums in it; what a search found; or images that were chosen.")
    enum Kind {
        @JsonProperty("everything")
        EVERYTHING,
        @JsonProperty("album")
        ALBUM,
        @JsonProperty("search")
        SEARCH,
        @JsonProperty("images")
        IMAGES
    }

    static final Subject EVERYTHING = new Subject(Kind.EVERYTHING, null);
    static final Subject SEARCH = new Subject(Kind.SEARCH, null);
    static final Subject IMAGES = new Subject(Kind.IMAGES, null);

    static Subject album(String name) {
        return new Subject(Kind.ALBUM, name);
    }
}
