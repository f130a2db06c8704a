package app.darkslide.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A directory with all that is below it, or one file of it. Links in it are not followed. */
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

    /** @param report names what is in it and is no file that can be read */
    static DirectoryContainer of(Path directory, ImportReport report) throws IOException {
        var root = directory.toRealPath();
        var isExport = isExport(root);
        var paths = new ArrayList<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var isLitter = !isExport
                        && !folder.equals(root)
                        && FileKind.isLitterFolder(folder.getFileName().toString());
                if (isLitter) tell(folder, Outcome.LEFT_OUT, "It is a directory of the system.");
                return isLitter ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) paths.add(slashed(root.relativize(file)));
                else if (attributes.isSymbolicLink()) tell(file, Outcome.LEFT_OUT, "It is a link.");
                else tell(file, Outcome.LEFT_OUT, "It is no regular file.");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                tell(file, Outcome.FAILED, "It cannot be read.");
                return FileVisitResult.CONTINUE;
            }

            private void tell(Path path, Outcome outcome, String reason) {
                report.add(directory.resolve(root.relativize(path)).toString(), outcome, reason, null);
            }
        });
        paths.sort(null);
        return new DirectoryContainer(directory, paths);
    }

    /** In an unpacked export, the manifest says what is a photo: an album may be called like a directory of the system. */
    private static boolean isExport(Path root) throws IOException {
        var folder = root.resolve("darkslide");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return false;
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> FileKind.of(slashed(root.relativize(file))) == FileKind.MANIFEST);
        }
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
        return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
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
