package app.darkslide.timeline;

import app.darkslide.images.ImageView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Images of one day of the year, from earlier years.")
record Memories(
        @Schema(description = "The years that have some, newest first, 50 at most.")
        List<Year> years,

        @Schema(
                description =
                        "Up to eight of them, fewer if their descriptions are long: the newest of each year, then the second of each, and so on.")
        List<ImageView> images) {

    @Schema(name = "MemoryYear", description = "How many images a year has of that day.")
    record Year(
            @Schema(description = "The year, by local time.", examples = "2019")
            int year,

            @Schema(description = "How many images.", examples = "12", minimum = "1")
            long count) {}
}
