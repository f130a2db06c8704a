package app.darkslide.exports;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ExportFolders",
        description =
                "year: a folder for each year. album: folders as the albums lie in each other; what is in none, by year.")
enum Layout {
    @JsonProperty("year")
    YEAR,
    @JsonProperty("album")
    ALBUM
}
