package app.darkslide.backup;

import app.darkslide.database.UuidBytes;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.ImageTable;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Photos of a dump that are chosen at random, with the keys of their owners. Nothing else of it is kept in memory. */
final class SampledPhotos {
    private final int size;
    private final List<Image> chosen = new ArrayList<>();
    private final Map<UUID, byte[]> wrappedKeys = new HashMap<>();
    private long photos;
    private long rows;

    SampledPhotos(int size) {
        this.size = size;
    }

    /** Reads the dump to its end. */
    void read(DumpReader dump, RestoredSchema schema) throws IOException, SQLException {
        var history = dump.history();
        var first = dump.rows();
        schema.newest(history, first);
        rows = first.size();
        for (var table = dump.nextTable(); table.isPresent(); table = dump.nextTable())
            for (var row = dump.nextRow(); row.isPresent(); row = dump.nextRow(), rows++)
                take(new DumpRow(table.get(), row.get()));
    }

    /** Tables come in the order of their names, so all images before the first key. */
    private void take(DumpRow row) throws SQLException {
        switch (row.table().name()) {
            case "images" -> choose(row);
            case "user_keys" -> {
                var user = UuidBytes.uuid(row.bytes("user_id"));
                if (chosen.stream().anyMatch(image -> image.ownerId().equals(user)))
                    wrappedKeys.put(user, row.bytes("wrapped_key"));
            }
            default -> {}
        }
    }

    /** Each with the same chance, without knowing how many will come (a reservoir). */
    private void choose(DumpRow row) throws SQLException {
        photos++;
        if (chosen.size() < size) {
            chosen.add(ImageTable.image(row));
            return;
        }
        var place = ThreadLocalRandom.current().nextLong(photos);
        if (place < size) chosen.set((int) place, ImageTable.image(row));
    }

    /** What the manifest says of their files, by name. */
    Map<String, Manifest.FileLine> files(CheckedBackup backup) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (var image : chosen) for (var file : ImageFile.of(image)) wanted.add(SealedFiles.of(file.name()));
        var files = new HashMap<String, Manifest.FileLine>();
        try (var reader = backup.lines()) {
            for (var line = reader.nextFile(); line.isPresent(); line = reader.nextFile())
                if (wanted.contains(line.get().name())) files.put(line.get().name(), line.get());
        }
        return files;
    }

    List<Image> chosen() {
        return chosen;
    }

    Optional<byte[]> wrappedKey(UUID owner) {
        return Optional.ofNullable(wrappedKeys.get(owner));
    }

    long rows() {
        return rows;
    }
}
