package app.darkslide.tags;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tag", description = "A tag.")
record TagView(
        @Schema(description = "Its id, which images carry.", examples = "aZ3_-bQ1")
        String id,

        @Schema(
                description = "Its name; no two of yours differ in upper and lower case alone.",
                examples = "Beach",
                maxLength = 200)
        String name) {}
