package app.darkslide.backup;

import app.darkslide.files.Durable;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;

/** Adds the sealed files that the backup does not have, and notes all of them in the new manifest. */
final class FileBackup implements SealedFiles.Visitor {
    /** File systems round times, by as much as that. */
    private static final Duration SAME = Duration.ofSeconds(2);

    private final Path data;
    private final BackupDirectory target;
    private final Optional<FormerFiles> former;
    private final ManifestWriter manifest;
    private final PrintStream err;
    private final FileCopy copy;
    private final BackupProgress all;
    private final BackupProgress copied;
    private boolean isNew;
    private int unreadable;

    FileBackup(
            Path data, BackupDirectory target, Optional<FormerFiles> former, ManifestWriter manifest, PrintStream err) {
        this.data = data;
        this.target = target;
        this.former = former;
        this.manifest = manifest;
        this.err = err;
        copy = new FileCopy(target.temporary(), true);
        all = new BackupProgress(err);
        copied = new BackupProgress(err);
    }

    @Override
    public void file(String name) throws IOException {
        try {
            var size = Files.size(data.resolve(name));
            manifest.write(new Manifest.FileLine(sha256(name, size), size, name));
            all.add(size);
        } catch (NoSuchFileException deletedMeanwhile) {
            // Or moved to the quarantine: no picture refers to it.
        } catch (FileCopy.UnreadableException e) {
            unreadable++;
            err.println("This file cannot be read and is missing in the backup: " + name + " (" + e.getMessage() + ")");
        }
    }

    private String sha256(String name, long size) throws IOException {
        var source = data.resolve(name);
        var there = target.file(name);
        if (!isSame(source, there, size)) {
            isNew = true;
            var sha256 = copy.copy(source, there);
            copied.add(size);
            return sha256;
        }
        var known = former.isPresent() ? former.get().find(name) : Optional.<Manifest.FileLine>empty();
        return known.isPresent() ? known.get().sha256() : copy.sha256(there);
    }

    /** A file never changes; one that was damaged and is uploaded again has another time. */
    static boolean isSame(Path source, Path there, long size) throws IOException {
        try {
            var first = Files.readAttributes(source, BasicFileAttributes.class);
            var second = Files.readAttributes(there, BasicFileAttributes.class);
            var apart = Duration.between(
                    first.lastModifiedTime().toInstant(),
                    second.lastModifiedTime().toInstant());
            return first.size() == size && second.size() == size && apart.abs().compareTo(SAME) <= 0;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public void leave(String directory) throws IOException {
        if (isNew) Durable.sync(target.file(directory));
        isNew = false;
    }

    int unreadable() {
        return unreadable;
    }

    @Override
    public String toString() {
        return all + ", of them new: " + copied;
    }
}
