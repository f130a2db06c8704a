package app.darkslide.backup;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.DirectoryLock;
import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import app.darkslide.storage.SealedFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The layout of a directory of backups. Names are only ever added, but for those of {@code tmp/}. */
record BackupDirectory(Path path) {
    private static final String SUFFIX = ".manifest";
    private static final String LOCK = "lock";
    private static final String INSTALLATION = "installation";

    /** Locked by those who read backups together, or by the one that deletes some. */
    private static final String READERS = "readers";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** What a directory may hold before it is one of backups. */
    private static final Set<String> HARMLESS = Set.of(LOCK, "lost+found");

    /** @throws CommandRefusedException if another backup uses it */
    static DirectoryLock locked(Path path) throws IOException {
        PrivateFiles.createDirectories(path);
        return DirectoryLock.tried(path.resolve(LOCK))
                .orElseThrow(() -> new CommandRefusedException("Another backup uses " + path + "."));
    }

    /**
     * Until it is closed nothing is deleted here; new backups may be added. A copy by other programs may have no such lock, or be
     * where none can be taken: that must not keep anybody from a restore. Empty while backups are being deleted.
     */
    Optional<Closeable> reading() {
        try {
            return DirectoryLock.shared(path.resolve(READERS)).map(lock -> lock::close);
        } catch (IOException none) {
            return Optional.of(() -> {});
        }
    }

    /** Empty while backups are being read. */
    Optional<DirectoryLock> withoutReaders() throws IOException {
        return DirectoryLock.tried(path.resolve(READERS));
    }

    /** Makes it one of this installation's, if it is empty. */
    void claim(UUID installation) throws IOException {
        var file = path.resolve(INSTALLATION);
        if (!Files.exists(file)) {
            try (var children = Files.list(path)) {
                if (!children.allMatch(
                        child -> HARMLESS.contains(child.getFileName().toString())))
                    throw new CommandRefusedException(path + " holds something else. Name an empty directory.");
            }
            PrivateFiles.create(file, installation + "\n");
        }
        if (!Files.readString(file).strip().equals(installation.toString()))
            throw new CommandRefusedException(
                    path + " holds backups of another installation. Give each a directory of its own.");
        for (var part : List.of("database", "manifests", "tmp", SealedFiles.DIRECTORY))
            PrivateFiles.createDirectories(path.resolve(part));
        if (!Files.exists(path.resolve(READERS))) PrivateFiles.createEmpty(path.resolve(READERS));
        try (var left = Files.list(temporary())) {
            for (var leftover : left.toList()) Files.delete(leftover); // of a backup that was killed
        }
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    Path manifest(String time) {
        return path.resolve("manifests").resolve(time + SUFFIX);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** The times of all backups, the newest first. */
    List<String> times() throws IOException {
        var manifests = path.resolve("manifests");
        if (!Files.isDirectory(manifests)) return List.of();
        try (var files = Files.list(manifests)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(BackupDirectory::isTime)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** As a backup is called that was begun at a moment. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }

    static Instant moment(String time) {
        return TIME.parse(time, Instant::from);
    }

    private static boolean isTime(String name) {
        try {
            moment(name);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The newest backup that is not from after a time, which may be as short as a day. */
    Optional<String> newestAt(String time) throws IOException {
        var at = time.replace(':', '-');
        return times().stream()
                .filter(each -> each.compareTo(at) <= 0 || each.startsWith(at))
                .findFirst();
    }

    void place(Path temporary, Path target) throws IOException {
        Durable.sync(temporary);
        Files.move(temporary, target);
        Durable.sync(target.getParent());
    }
}
