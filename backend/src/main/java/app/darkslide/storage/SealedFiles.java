package app.darkslide.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The sealed files of a data directory, or of a copy of it, in the order of their names: one directory of them is in memory at a
 * time. Names are relative to it, with slashes.
 */
public final class SealedFiles {
    public static final String DIRECTORY = "blobs";

    /** The names as a regular expression. */
    public static final String NAME =
            DIRECTORY + "/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[a-z0-9-]{1,32}";

    private static final Pattern PATTERN = Pattern.compile(NAME);

    private SealedFiles() {}

    /** The name of the file that holds a blob. */
    public static String of(BlobName name) {
        return DIRECTORY + "/" + shard(name.object()) + "/" + name;
    }

    /** What the names of all parts of an object begin with. */
    public static String parts(UUID object) {
        return DIRECTORY + "/" + shard(object) + "/" + object + ".";
    }

    /** The directories, one in the other, that hold an object's files. */
    static String shard(UUID object) {
        var hex = object.toString();
        var end = hex.length();
        return hex.substring(end - 4, end - 2) + "/" + hex.substring(end - 2);
    }

    /** The blob of a name; empty for what is none of ours, or lies in another place. */
    public static Optional<BlobName> blob(String name) {
        return BlobName.parse(name.substring(name.lastIndexOf('/') + 1)).filter(blob -> of(blob).equals(name));
    }

    /** Whether there is any. */
    static boolean areIn(Path root) throws IOException {
        var directory = root.resolve(DIRECTORY);
        if (!Files.isDirectory(directory)) return false;
        try (var files = Files.walk(directory, 3)) {
            return files.anyMatch(
                    file -> BlobName.parse(file.getFileName().toString()).isPresent());
        }
    }

    /** What is done with each. */
    public interface Visitor {
        void file(String name) throws IOException;
    }

    public static void visit(Path root, Visitor visitor) throws IOException {
        for (var first : names(root.resolve(DIRECTORY)))
            for (var second : names(root.resolve(DIRECTORY).resolve(first)))
                visit(root, DIRECTORY + "/" + first + "/" + second, visitor);
    }

    /** Passes on the blobs whose files are in their places, with what is known of them. */
    public static void blobs(Path root, BlobStore.Each each) throws IOException {
        visit(root, name -> {
            var blob = blob(name);
            if (blob.isEmpty()) return;
            var stat = stat(root.resolve(name));
            if (stat.isPresent()) each.blob(blob.get(), stat.get());
        });
    }

    private static Optional<BlobStore.Stat> stat(Path file) throws IOException {
        try {
            return Optional.of(BlobStore.Stat.of(file));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    private static void visit(Path root, String directory, Visitor visitor) throws IOException {
        for (var name : names(root.resolve(directory))) {
            var file = directory + "/" + name;
            if (PATTERN.matcher(file).matches()) visitor.file(file);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (var children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException notOurs) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
