package app.darkslide.backup;

import app.darkslide.files.CopyProgress;
import app.darkslide.files.Durable;
import app.darkslide.files.UnreadableException;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
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
final class FileBackup implements BlobStore.Each {
    private static final String ORIGINAL = ".original";

    /** File systems round times, by as much as that. */
    private static final Duration SAME = Duration.ofSeconds(2);

    private final SealedSource source;
    private final BackupDirectory target;
    private final Optional<FormerFiles> former;
    private final ManifestWriter manifest;
    private final PrintStream err;
    private final Sha256Reader reader = new Sha256Reader();
    private final FileCopy copy;
    private final CopyProgress all;
    private final CopyProgress copied;
    private final BlobNames names = new BlobNames();
    private final Set<Path> unflushed = new LinkedHashSet<>();
    private boolean links = true;
    private int unreadable;

    FileBackup(
            SealedSource source,
            BackupDirectory target,
            Optional<FormerFiles> former,
            ManifestWriter manifest,
            PrintStream err) {
        this.source = source;
        this.target = target;
        this.former = former;
        this.manifest = manifest;
        this.err = err;
        copy = new FileCopy(target.temporary(), reader);
        all = new CopyProgress(err);
        copied = new CopyProgress(err);
    }

    void run() throws IOException {
        source.each(this);
        for (var directory : unflushed) Durable.sync(directory); // at the end: a file system writes many at the first
    }

    @Override
    public void blob(BlobName blob, BlobStore.Stat stat) throws IOException {
        var name = SealedFiles.of(blob);
        try {
            var sha256 = sha256(blob, stat, target.file(name));
            manifest.write(new Manifest.FileLine(sha256, Files.size(target.file(name)), name));
            names.add(blob);
            all.add(stat.size());
        } catch (NoSuchFileException deletedMeanwhile) {
            // Or moved to the quarantine: no picture refers to it.
        } catch (UnreadableException e) {
            unreadable++;
            err.printf("Not in this backup, because it cannot be read: %s (%s)%n", name, e.getMessage());
        }
    }

    private String sha256(BlobName blob, BlobStore.Stat stat, Path there) throws IOException {
        var isThere = isSame(stat, there);
        if (isThere && former.isPresent()) {
            var known = former.get().find(SealedFiles.of(blob), stat.written());
            if (known.isPresent()) return known.get().sha256();
        }
        var sha256 = isThere ? reader.sha256(() -> Files.newByteChannel(there)) : copied(blob, stat, there);
        flushLater(there.getParent()); // of a backup that was killed, too
        return sha256;
    }

    private String copied(BlobName blob, BlobStore.Stat stat, Path there) throws IOException {
        refuseCut(there, stat.size());
        var linked = linked(blob, there);
        var sha256 = linked.isPresent() ? linked.get() : copy.copy(() -> source.open(blob), stat.written(), there);
        copied.add(stat.size());
        return sha256;
    }

    private Optional<String> linked(BlobName blob, Path there) throws IOException {
        var file = source.file(blob).filter(any -> links);
        if (file.isEmpty()) return Optional.empty();
        var sha256 = copy.link(file.get(), there);
        links = sha256.isPresent();
        return sha256;
    }

    /** Renditions can be made anew and be shorter then, but an original has one size. */
    private static void refuseCut(Path there, long size) throws IOException {
        if (there.toString().endsWith(ORIGINAL) && Files.exists(there) && Files.size(there) > size)
            throw new UnreadableException(new IOException("shorter than its copy from before, which stays"));
    }

    /** With those above it, which may be new. */
    private void flushLater(Path directory) {
        for (var each = directory; !each.equals(target.path()) && unflushed.add(each); ) each = each.getParent();
    }

    /** A file never changes; one that was damaged and is uploaded again has another time. */
    private static boolean isSame(BlobStore.Stat stat, Path there) throws IOException {
        try {
            var copy = Files.readAttributes(there, BasicFileAttributes.class);
            var apart = Duration.between(stat.written(), copy.lastModifiedTime().toInstant());
            return copy.size() == stat.size() && apart.abs().compareTo(SAME) <= 0;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    /** Those that are in this backup. */
    BlobNames names() {
        return names;
    }

    int unreadable() {
        return unreadable;
    }

    @Override
    public String toString() {
        return all + ", of them new: " + copied;
    }
}
