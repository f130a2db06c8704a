package app.darkslide.exports;

import app.darkslide.images.Gallery;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Export", description = "An export that can be fetched, part by part.")
record ExportView(
        @Schema(description = "Its id.", examples = "5a2c37fa-3ef7-4a2e-a1c1-5d0d3f6cf1b6")
        UUID id,

        @Schema(description = "When it was asked for (RFC 3339, UTC).", examples = "2026-11-23T20:15:30Z")
        Instant createdAt,

        @Schema(description = "Until when it can be fetched (RFC 3339, UTC).", examples = "2026-11-30T20:15:30Z")
        Instant expiresAt,

        @Schema(description = "Absent from exports that were made before it was kept.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Subject of,

        Layout folders,

        @Schema(description = "How many images it had when it was asked for.", examples = "412", minimum = "1")
        int images,

        @Schema(
                description =
                        "How many of them were known to be damaged then. Their originals are not in it; the manifests name them.",
                examples = "0",
                minimum = "0")
        int damaged,

        @Schema(description = "Bytes of the originals.", examples = "1739202411", minimum = "1")
        long bytes,

        @Schema(description = "The archives, each of which is whole by itself.")
        List<Part> parts) {

    @Schema(name = "ExportPart", description = "One archive of an export.")
    record Part(
            @Schema(description = "From 1 on.", examples = "1", minimum = "1")
            int number,

            @Schema(
                    description = "Where it is. The browser's cookie is enough to fetch it.",
                    examples = "/exports/5a2c37fa-3ef7-4a2e-a1c1-5d0d3f6cf1b6/parts/1")
            String url,

            @Schema(description = "The name of its file.", examples = "darkslide-2026-11-23-1-of-3.zip")
            String fileName,

            @Schema(description = "How many images it had.", examples = "412", minimum = "1")
            int images,

            @Schema(
                    description = "Bytes of the originals; the archive itself is a little larger.",
                    examples = "1739202411",
                    minimum = "1")
            long bytes) {}

    static ExportView of(Export export, Gallery gallery) {
        var outline = export.outline(gallery.key());
        var parts = outline.parts();
        return new ExportView(
                export.id,
                export.createdAt,
                export.expiresAt,
                outline.of(),
                outline.folders(),
                outline.images(),
                outline.damaged(),
                outline.bytes(),
                IntStream.range(0, parts.size())
                        .mapToObj(index -> new Part(
                                index + 1,
                                "/exports/%s/parts/%d".formatted(export.id, index + 1),
                                fileName(export, index + 1, parts.size()),
                                parts.get(index).images(),
                                parts.get(index).bytes()))
                        .toList());
    }

    static String fileName(Export export, int number, int parts) {
        var day = LocalDate.ofInstant(export.createdAt, ZoneOffset.UTC);
        return "darkslide-%s-%d-of-%d.zip".formatted(day, number, parts);
    }
}
