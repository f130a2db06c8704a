package app.darkslide.visitors;

import app.darkslide.web.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of what a link shows.")
record SharedImagePage(
        @Schema(description = "The images: at most the limit, and fewer if their captions are long.")
        List<SharedImageView> items,

        @Schema(
                description = "The cursor of the next page; null on the last one.",
                examples = "0e3f6f0a-5c7f-4d0c-9a55-3f1f0f2a9b77",
                nullable = true)
        String next)
        implements Page {}
