package app.darkslide.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that is to be imported, with the manifests in it: the parts of an export are looked at before anything is done. */
final class Sources implements Closeable {
    private final ImportReport report;
    private final List<Container> containers = new ArrayList<>();

    Sources(ImportReport report) {
        this.report = report;
    }

    List<Container> containers() {
        return containers;
    }

    void add(Path path) throws IOException {
        if (Files.isDirectory(path)) addDirectory(path);
        else if (FileKind.of(path.getFileName().toString()) == FileKind.ARCHIVE) addArchive(path);
        else containers.add(DirectoryContainer.ofFile(path));
    }

    private void addDirectory(Path path) throws IOException {
        var directory = DirectoryContainer.of(path, report);
        containers.add(directory);
        for (var archive : directory.archives()) addArchive(archive);
    }

    private void addArchive(Path path) {
        try {
            containers.add(ZipContainer.open(path));
        } catch (RefusedFileException e) {
            report.add(path.toString(), Outcome.REFUSED, e.getMessage(), null);
        }
    }

    /** Tells which parts of an export are not there, and refuses what has a manifest that cannot be used. */
    void lookAtManifests() {
        var parts = new TreeMap<String, Map<Integer, Integer>>();
        for (var container : List.copyOf(containers)) {
            try {
                for (var manifest : manifests(container))
                    parts.computeIfAbsent(manifest.export(), export -> new TreeMap<>())
                            .put(manifest.part(), manifest.parts());
            } catch (RefusedFileException e) {
                report.add(container.name(), Outcome.REFUSED, e.getMessage(), null);
                containers.remove(container);
            }
        }
        parts.values().forEach(this::reportMissing);
    }

    private void reportMissing(Map<Integer, Integer> parts) {
        var count = parts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var missing = new TreeSet<Integer>();
        IntStream.rangeClosed(1, Math.min(count, 100_000))
                .filter(part -> !parts.containsKey(part))
                .limit(20)
                .forEach(missing::add);
        if (!missing.isEmpty())
            report.problem("Of the %d parts of the export these are not here: %s. Import them, too."
                    .formatted(count, missing.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** An unpacked export has those of all parts. */
    static List<Manifest> manifests(Container container) throws RefusedFileException {
        var manifests = new ArrayList<Manifest>();
        for (var path : container.paths()) {
            if (FileKind.of(path) != FileKind.MANIFEST) continue;
            try {
                manifests.add(ManifestReader.read(container.file(path)));
            } catch (IOException e) {
                throw new RefusedFileException("The manifest %s cannot be read (%s).".formatted(path, e.getMessage()));
            }
        }
        return manifests;
    }

    @Override
    public void close() throws IOException {
        for (var container : containers) container.close();
    }
}
