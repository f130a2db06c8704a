package app.darkslide.exports;

import app.darkslide.exportformat.ExportManifest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a manifest says that can be checked, as whoever made the archive wrote it. */
record PartManifest(
        String format, int version, UUID export, int part, int parts, List<Image> images, List<Lost> damaged) {
    private static final int MAX_PARTS = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Image(String path, long bytes, String sha256) {}

    record Lost(String id, String fileName) {}

    PartManifest {
        images = images == null ? List.of() : images;
        damaged = damaged == null ? List.of() : damaged;
    }

    /** @throws IOException with a sentence for people, if it is none that can be read */
    static PartManifest read(InputStream content) throws IOException {
        PartManifest manifest;
        try {
            manifest = JSON.readValue(content, PartManifest.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException("It is no manifest: it cannot be read as JSON of this form.");
        }
        if (manifest == null || !ExportManifest.FORMAT.equals(manifest.format) || manifest.export == null)
            throw new IOException("It is no manifest of an export of Darkslide.");
        if (Stream.concat(manifest.images.stream(), manifest.damaged.stream()).anyMatch(Objects::isNull))
            throw new IOException("It is no manifest: an image in it is null.");
        if (manifest.version > ExportManifest.VERSION)
            throw new IOException("It is of version %d, which this Darkslide does not know yet. Use a newer one."
                    .formatted(manifest.version));
        if (manifest.part < 1 || manifest.part > manifest.parts || manifest.parts > MAX_PARTS)
            throw new IOException("It says that it is part %d of %d.".formatted(manifest.part, manifest.parts));
        return manifest;
    }
}
