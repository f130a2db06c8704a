package app.darkslide.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A part of an export, or any archive, as tests want it. */
public final class ExportBuilder {
    private static final ObjectMapper JSON = new ObjectMapper();

    public final ObjectNode manifest = JSON.createObjectNode();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public ExportBuilder() {
        manifest.put("format", "darkslide-export")
                .put("version", 1)
                .put("export", UUID.randomUUID().toString());
        manifest.put("part", 1).put("parts", 1).put("createdAt", "2026-11-29T10:00:00Z");
        for (var list : new String[] {"albums", "images", "damaged"}) manifest.putArray(list);
    }

    /** @return its id */
    public String album(String name, String parent, String order, Consumer<ObjectNode> more) {
        var id = UUID.randomUUID().toString();
        var album = manifest.withArray("albums").addObject();
        album.put("id", id).put("name", name).putNull("description").put("parent", parent);
        album.put("order", order).putNull("cover");
        more.accept(album);
        return id;
    }

    /** What is said of an album so far. */
    public ObjectNode albumNamed(String name) {
        for (var album : manifest.withArray("albums"))
            if (album.path("name").asText().equals(name)) return (ObjectNode) album;
        throw new IllegalArgumentException(name);
    }

    /** @return its id */
    public String photo(String path, byte[] bytes, Consumer<ObjectNode> more) {
        var id = UUID.randomUUID().toString();
        var image = manifest.withArray("images").addObject();
        image.put("id", id).put("path", path).put("fileName", path.substring(path.lastIndexOf('/') + 1));
        image.put("bytes", bytes.length).put("sha256", sha256(bytes)).put("crc32", crc32(bytes));
        image.putNull("description").put("favourite", false).put("rotation", 0);
        image.putArray("tags");
        image.putArray("albums");
        more.accept(image);
        entry(path, bytes);
        return id;
    }

    public ExportBuilder entry(String path, byte[] bytes) {
        entries.put(path, bytes);
        return this;
    }

    /** With its manifest. */
    public Path export(Path file) throws IOException {
        entry("darkslide/manifest-%03d.json".formatted(manifest.get("part").asInt()), JSON.writeValueAsBytes(manifest));
        return zip(file);
    }

    public Path zip(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                var stored = new ZipEntry(entry.getKey());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(entry.getValue().length);
                stored.setCrc(crc32(entry.getValue()));
                zip.putNextEntry(stored);
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static long crc32(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
