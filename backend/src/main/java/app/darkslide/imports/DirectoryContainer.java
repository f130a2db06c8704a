package app.darkslide.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A directory with all that is below it, or one file of it. Links are not followed. */
final class DirectoryContainer implements Container {
    private final Path root;
    private final List<String> paths;

    private DirectoryContainer(Path root, List<String> paths) {
        this.root = root;
        this.paths = paths;
    }

    static DirectoryContainer ofFile(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return new DirectoryContainer(
                absolute.getParent(), List.of(absolute.getFileName().toString()));
    }

    /**
     * @param unread gets the paths of directories and files that cannot be read
     * @param leftOut gets those of directories in which no user keeps photos
     */
    static DirectoryContainer of(Path root, List<String> unread, List<String> leftOut) throws IOException {
        var paths = new ArrayList<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var isLitter = !directory.equals(root)
                        && FileKind.isLitterFolder(directory.getFileName().toString());
                if (isLitter) leftOut.add(directory.toString());
                return isLitter ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) paths.add(slashed(root.relativize(file)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                unread.add(file.toString());
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return new DirectoryContainer(root, paths);
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Of the archives that lie at its top. */
    List<Path> archives() {
        return paths.stream()
                .filter(path -> path.indexOf('/') < 0 && FileKind.of(path) == FileKind.ARCHIVE)
                .map(root::resolve)
                .toList();
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public SourceFile file(String path) throws IOException {
        var file = root.resolve(path);
        var modified = Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault());
        return new SourceFile(this, path, Files.size(file), -1, modified.toOffsetDateTime());
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
    }

    @Override
    public void close() {}
}
