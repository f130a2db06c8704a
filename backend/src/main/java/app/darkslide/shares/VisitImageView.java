package app.darkslide.shares;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShareVisitImage", description = "An image that was opened or downloaded during a visit.")
record VisitImageView(
        @Schema(description = "Id of the image.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(
                description = "Path of its thumbnail; null if there is none, or it is in the trash.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                nullable = true)
        String thumbnail,

        @Schema(description = "Whether it was downloaded as a file.", examples = "true")
        boolean downloaded) {}
