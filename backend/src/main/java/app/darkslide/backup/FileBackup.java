package app.darkslide.backup;

import app.darkslide.files.CopyProgress;
import app.darkslide.files.Durable;
import app.darkslide.files.UnreadableException;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Adds the sealed files that the backup does not have, and notes all of them in the new manifest. */
final class FileBackup implements SealedFiles.Visitor {
    private static final String ORIGINAL = ".original";

    /** File systems round times, by as much as that. */
    private static final Duration SAME = Duration.ofSeconds(2);

    private final Path data;
    private final BackupDirectory target;
    private final Optional<FormerFiles> former;
    private final ManifestWriter manifest;
    private final PrintStream err;
    private final FileCopy copy;
    private final CopyProgress all;
    private final CopyProgress copied;
    private final Set<Path> unflushed = new LinkedHashSet<>();
    private int unreadable;

    FileBackup(
            Path data, BackupDirectory target, Optional<FormerFiles> former, ManifestWriter manifest, PrintStream err) {
        this.data = data;
        this.target = target;
        this.former = former;
        this.manifest = manifest;
        this.err = err;
        copy = new FileCopy(target.temporary(), true);
        all = new CopyProgress(err);
        copied = new CopyProgress(err);
    }

    @Override
    public void file(String name) throws IOException {
        try {
            var size = Files.size(data.resolve(name));
            manifest.write(new Manifest.FileLine(sha256(name, size), size, name));
            all.add(size);
        } catch (NoSuchFileException deletedMeanwhile) {
            // Or moved to the quarantine: no picture refers to it.
        } catch (UnreadableException e) {
            unreadable++;
            err.printf("Not in this backup, because it cannot be read: %s (%s)%n", name, e.getMessage());
        }
    }

    private String sha256(String name, long size) throws IOException {
        var source = data.resolve(name);
        var there = target.file(name);
        var isThere = isSame(source, there, size);
        var known = isThere ? known(name, source) : Optional.<Manifest.FileLine>empty();
        if (known.isPresent()) return known.get().sha256();
        if (!isThere) refuseCut(there, size);
        var sha256 = isThere ? copy.sha256(there) : copy.copy(source, there); // there of a backup that was killed
        flushLater(there.getParent());
        if (!isThere) copied.add(size);
        return sha256;
    }

    /** Renditions can be made anew and be shorter then, but an original has one size. */
    private static void refuseCut(Path there, long size) throws IOException {
        if (there.toString().endsWith(ORIGINAL) && Files.exists(there) && Files.size(there) > size)
            throw new UnreadableException(new IOException("shorter than its copy from before, which stays"));
    }

    private Optional<Manifest.FileLine> known(String name, Path source) throws IOException {
        if (former.isEmpty()) return Optional.empty();
        return former.get().find(name, Files.getLastModifiedTime(source).toInstant());
    }

    /** With those above it, which may be new. */
    private void flushLater(Path directory) {
        for (var each = directory; !each.equals(target.path()) && unflushed.add(each); ) each = each.getParent();
    }

    /** A file never changes; one that was damaged and is uploaded again has another time. */
    private static boolean isSame(Path source, Path there, long size) throws IOException {
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

    /** Before a manifest counts. At the end, because a file system writes what is known of many directories at the first of them. */
    void flush() throws IOException {
        for (var directory : unflushed) Durable.sync(directory);
    }

    int unreadable() {
        return unreadable;
    }

    @Override
    public String toString() {
        return all + ", of them new: " + copied;
    }
}
