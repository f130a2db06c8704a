package app.darkslide.changes;

import app.darkslide.images.ChangedImage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What changed, in the order of the changes.")
record ChangePage(
        @Schema(
                description =
                        "Each image once, as it is now: at most the limit, and fewer if their descriptions are long. What changed"
                                + " again since the page before comes again.")
        List<ChangedImage> items,

        @Schema(description = "The since to go on with, now or later.", examples = "4711")
        String next,

        @Schema(description = "Whether there are more changes already.", examples = "false")
        boolean more) {}
