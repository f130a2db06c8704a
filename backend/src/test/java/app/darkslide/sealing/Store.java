package app.darkslide.sealing;

import app.darkslide.testing.FileTree;
import app.darkslide.testing.StoredPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The data directory of the application under test, as somebody sees it who has the disk. */
public final class Store {
    private Store() {}

    static Path directory() {
        return Path.of(ConfigProvider.getConfig().getValue("darkslide.data", String.class))
                .toAbsolutePath();
    }

    public static Path file(String image, String part) {
        var end = image.length();
        return directory()
                .resolve("blobs")
                .resolve(image.substring(end - 4, end - 2))
                .resolve(image.substring(end - 2))
                .resolve(image + "." + part);
    }

    /** The files of a picture by the names of their parts. */
    static Map<String, byte[]> copy(String image) {
        var copy = new TreeMap<String, byte[]>();
        for (var part : List.of("original", "thumbnail", "preview"))
            copy.put(part, StoredPart.of(image, part).read());
        return copy;
    }

    static void restore(String image, Map<String, byte[]> copy) {
        copy.forEach((part, bytes) -> StoredPart.of(image, part).write(bytes));
    }

    /** All files below a directory that were written since; what others delete or forbid meanwhile is left out. */
    static List<Path> files(Path directory, FileTime since) throws IOException {
        var files = new ArrayList<Path>();
        FileTree.visit(directory, (file, attributes) -> {
            if (attributes.lastModifiedTime().compareTo(since) >= 0) files.add(file);
        });
        return files;
    }

    static byte[] readIfThere(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return new byte[0];
        }
    }
}
