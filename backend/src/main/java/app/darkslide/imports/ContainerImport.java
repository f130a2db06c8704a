package app.darkslide.imports;

import app.darkslide.imports.PhotoDetails.Membership;
import app.darkslide.imports.PhotoUploads.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the files of a directory or archive, and gives the photos among them to {@link PhotoBatch}. */
final class ContainerImport {
    private final Container container;
    private final ExportedAlbum album;
    private final PhotoBatch batch;
    private final AlbumImport albums;
    private final ImportReport report;

    /** @param album that everything goes into, or null */
    ContainerImport(
            Container container, ExportedAlbum album, PhotoBatch batch, AlbumImport albums, ImportReport report) {
        this.container = container;
        this.album = album;
        this.batch = batch;
        this.albums = albums;
        this.report = report;
    }

    void run() throws RefusedFileException {
        var manifests = Sources.manifests(container);
        for (var manifest : manifests) {
            manifest.albums().forEach(albums::know);
            for (var name : manifest.damaged())
                report.add(
                        container.name() + "/" + name,
                        Outcome.LEFT_OUT,
                        "It was damaged when the export was made.",
                        null);
        }
        var sidecars =
                Stream.concat(manifests.stream(), Stream.of(new XmpSidecar())).toList();
        var seen = new HashSet<String>();
        var named = manifests.stream()
                .flatMap(manifest -> manifest.photos().keySet().stream())
                .collect(Collectors.toSet());
        for (var path : container.paths())
            visit(path, named.contains(path) ? FileKind.PHOTO : FileKind.of(path), seen, sidecars);
        for (var manifest : manifests) reportMissing(manifest, seen);
        batch.flush(); // the container is closed then
    }

    private void visit(String path, FileKind kind, Set<String> seen, List<? extends Sidecar> sidecars) {
        var shown = container.name() + "/" + path;
        if (!seen.add(path)) {
            report.add(
                    shown,
                    Outcome.REFUSED,
                    "The archive has two files of this name, and only one of them was taken.",
                    null);
            return;
        }
        switch (kind) {
            case PHOTO -> photo(path, sidecars);
            case LITTER -> report.add(shown, Outcome.LEFT_OUT, "It is a file of the system, and no photo.", null);
            case OTHER -> report.add(shown, Outcome.LEFT_OUT, "By its name it is no photo.", null);
            case ARCHIVE -> archive(path, shown);
            case SIDECAR, MANIFEST -> {
                // read with the photos
            }
        }
    }

    private void archive(String path, String shown) {
        var isTaken = container instanceof DirectoryContainer && path.indexOf('/') < 0;
        if (!isTaken)
            report.add(shown, Outcome.LEFT_OUT, "It is an archive in another place. Import it by itself.", null);
    }

    private void photo(String path, List<? extends Sidecar> sidecars) {
        if (batch.isStopped()) {
            batch.leave(container.name() + "/" + path);
            return;
        }
        var remarks = new ArrayList<String>();
        Candidate candidate;
        try {
            candidate = candidate(path, sidecars, remarks);
        } catch (RefusedFileException e) {
            report.add(container.name() + "/" + path, Outcome.REFUSED, e.getMessage(), null);
            return;
        } catch (IOException | RuntimeException e) {
            report.add(
                    container.name() + "/" + path,
                    Outcome.FAILED,
                    "It cannot be read (%s).".formatted(e.getMessage()),
                    null);
            return;
        }
        batch.add(candidate, remarks);
    }

    private Candidate candidate(String path, List<? extends Sidecar> sidecars, List<String> remarks)
            throws IOException, RefusedFileException {
        var file = container.file(path);
        var details = placed(details(file, sidecars, remarks));
        if (file.size() == 0) throw new RefusedFileException("It is empty.");
        var sha256 = file.sha256();
        if (details.sha256() != null && !details.sha256().equals(sha256))
            throw new RefusedFileException("Its bytes are not those that were exported: the SHA-256 differs.");
        return new Candidate(file, sha256, details);
    }

    private static PhotoDetails details(SourceFile file, List<? extends Sidecar> sidecars, List<String> remarks) {
        try {
            for (var sidecar : sidecars) {
                Optional<PhotoDetails> details = sidecar.detailsOf(file);
                if (details.isPresent()) return details.get();
            }
        } catch (RefusedFileException e) {
            remarks.add(e.getMessage());
        } catch (IOException | RuntimeException e) {
            remarks.add("Its XMP sidecar cannot be read (%s).".formatted(e.getMessage()));
        }
        return PhotoDetails.NONE;
    }

    private PhotoDetails placed(PhotoDetails details) {
        if (album == null) return details;
        var albums = new ArrayList<>(details.albums());
        albums.add(new Membership(album, Long.MAX_VALUE));
        return details.in(albums);
    }

    private void reportMissing(Manifest manifest, Set<String> seen) {
        for (var path : manifest.photos().keySet())
            if (!seen.contains(path))
                report.add(
                        container.name() + "/" + path,
                        Outcome.FAILED,
                        "The manifest names it, and it is not there.",
                        null);
    }
}
