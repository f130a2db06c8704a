package app.darkslide.imports;

import app.darkslide.exportformat.ExportManifest;
import app.darkslide.imports.PhotoDetails.Membership;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the manifest of a part of an export, photo by photo; fields that it does not know are ignored. */
final class ManifestReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final SourceFile file;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Map<String, ExportedAlbum> albums = new LinkedHashMap<>();
    private final Map<String, JsonNode> images = new LinkedHashMap<>();
    private final List<String> damaged = new ArrayList<>();

    private ManifestReader(SourceFile file) {
        this.file = file;
    }

    /** @throws RefusedFileException if it is none, too large, or of a later version */
    static Manifest read(SourceFile file) throws IOException, RefusedFileException {
        if (file.size() > ExportManifest.MAX_BYTES)
            throw new RefusedFileException("The manifest is larger than 64 MB.");
        var reader = new ManifestReader(file);
        try (var json = JSON.createParser(bytes(file))) {
            reader.read(json);
        } catch (JacksonException e) {
            throw new RefusedFileException("The manifest is no JSON (%s).".formatted(e.getOriginalMessage()));
        }
        return reader.manifest();
    }

    /** An archive may have more than it announces; then the JSON is cut off. */
    private static byte[] bytes(SourceFile file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes((int) file.size());
        }
    }

    private void read(JsonParser json) throws IOException, RefusedFileException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw strange();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var isArray = json.nextToken() == JsonToken.START_ARRAY;
            switch (isArray ? name : "") {
                case "albums" -> each(json, album -> albums.put(album.path("id").asText(), album(album)));
                case "images" ->
                    each(json, image -> images.put(image.path("path").asText(), checked(image)));
                case "damaged" ->
                    each(json, photo -> damaged.add(photo.path("fileName").asText("a photo without a name")));
                default -> {
                    if (isArray || json.currentToken() == JsonToken.START_OBJECT) json.skipChildren();
                    else fields.put(name, JSON.readTree(json));
                }
            }
        }
    }

    private interface Taker {
        void take(JsonNode one) throws RefusedFileException;
    }

    private static void each(JsonParser json, Taker taker) throws IOException, RefusedFileException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) throw strange();
            taker.take(JSON.readTree(json));
        }
    }

    private static JsonNode checked(JsonNode image) throws RefusedFileException {
        if (!image.path("path").isTextual() || !image.path("sha256").asText().matches("[0-9a-fA-F]{64}"))
            throw strange();
        return image;
    }

    private ExportedAlbum album(JsonNode album) throws RefusedFileException {
        if (!album.path("id").isTextual() || !album.path("name").isTextual()) throw strange();
        return new ExportedAlbum(
                album.path("id").textValue(),
                album.path("name").textValue(),
                album.path("description").textValue(),
                album.path("parent").textValue(),
                order(album.path("order").asText()),
                album.path("cover").textValue());
    }

    private static String order(String order) {
        return List.of("own", "newest").contains(order) ? order : "oldest";
    }

    private Manifest manifest() throws RefusedFileException {
        if (!field("format").asText().equals(ExportManifest.FORMAT)) throw strange();
        if (field("version").asInt() > ExportManifest.VERSION)
            throw new RefusedFileException(
                    "The export was made by a later version of Darkslide. Import it with that version.");
        if (!field("version").isIntegralNumber()) throw strange();
        var photos = new LinkedHashMap<String, PhotoDetails>();
        images.forEach((path, image) -> photos.put(path, photo(image)));
        images.clear();
        var export = field("export").asText(file.shown());
        return new Manifest(
                export, field("part").asInt(1), field("parts").asInt(1), List.copyOf(albums.values()), photos, damaged);
    }

    private JsonNode field(String name) {
        return Optional.ofNullable(fields.get(name)).orElse(JSON.missingNode());
    }

    private PhotoDetails photo(JsonNode image) {
        return new PhotoDetails(
                image.path("id").textValue(),
                image.path("fileName").textValue(),
                image.path("sha256").textValue().toLowerCase(Locale.ROOT),
                Taken.of(image.path("taken")).orElse(null),
                image.path("description").textValue(),
                image.path("favourite").asBoolean(),
                stream(image.path("tags")).map(JsonNode::asText).toList(),
                image.path("rotation").asInt(),
                stream(image.path("albums")).flatMap(this::membership).toList());
    }

    private Stream<Membership> membership(JsonNode membership) {
        var album = albums.get(membership.path("id").asText());
        return Stream.ofNullable(album)
                .map(known -> new Membership(known, membership.path("position").asLong(Long.MAX_VALUE)));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static RefusedFileException strange() {
        return new RefusedFileException("The manifest is not one of an export of Darkslide.");
    }
}
