package app.darkslide.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A directory that others work in. */
public final class FileTree {
    private FileTree() {}

    /** All regular files below; what is deleted or forbidden meanwhile is left out. */
    public static List<Path> files(Path directory) throws IOException {
        var files = new ArrayList<Path>();
        visit(directory, (file, attributes) -> files.add(file));
        return files;
    }

    /** The same, each with its attributes. */
    public static void visit(Path directory, BiConsumer<Path, BasicFileAttributes> visitor) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) visitor.accept(file, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
