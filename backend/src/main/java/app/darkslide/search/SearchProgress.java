package app.darkslide.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far the index of a large gallery is that has not been searched for a while.")
record SearchProgress(
        @Schema(description = "How many images are in it.", examples = "40000", minimum = "0")
        long indexed,

        @Schema(description = "How many there are.", examples = "100000", minimum = "0")
        long total) {}
