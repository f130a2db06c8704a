package app.darkslide.images;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list by date has of each month. */
@Schema(description = "The months that have images, newest first.")
public record Months(
        @Schema(description = "One for each month.") List<Month> items) {

    @Schema(description = "The number of images in a month, by local time.")
    public record Month(
            @Schema(description = "Year and month.", examples = "2024-05")
            String month,

            @Schema(description = "The number of its images in the list.", examples = "412", minimum = "1")
            long count) {}
}
