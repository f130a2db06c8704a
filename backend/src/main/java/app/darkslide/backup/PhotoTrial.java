package app.darkslide.backup;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.OpenedImage;
import app.darkslide.jobs.Pace;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import app.darkslide.storage.StorageConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Restores the files of one photo after another, opens them to their ends and deletes them. */
final class PhotoTrial {
    private final CheckedBackup backup;
    private final Map<String, Manifest.FileLine> files;
    private final Path scratch;
    private final BlobStore blobs;
    private final Pace pace;
    private final FileCopy copy;

    PhotoTrial(CheckedBackup backup, Map<String, Manifest.FileLine> files, Path scratch, BlobStore blobs, Pace pace) {
        this.backup = backup;
        this.files = files;
        this.scratch = scratch;
        this.blobs = blobs;
        this.pace = pace;
        copy = new FileCopy(scratch, new Sha256Reader(backup.reading()));
    }

    /**
     * What became of a photo.
     *
     * @param wasDamaged whether something of it was missing or damaged when the backup was made, which is not the backup's fault
     * @param problems of the backup, as sentences
     */
    record Outcome(boolean wasDamaged, List<String> problems) {
        boolean isWhole() {
            return !wasDamaged && problems.isEmpty();
        }
    }

    Outcome of(Image image, OwnerKey key) throws IOException {
        var wasDamaged = !opens(image, key);
        var problems = new ArrayList<String>();
        for (var file : some(ImageFile.of(image))) {
            switch (look(image, file, key)) {
                case WHOLE -> {}
                case DAMAGED_BEFORE -> wasDamaged = true;
                case NOT_COPIED -> problems.add(sentence(file, "is not in the backup"));
                case MISSING -> problems.add(sentence(file, "is missing in the backup"));
                case UNREADABLE -> problems.add(sentence(file, "cannot be read in the backup"));
                case ALTERED -> problems.add(sentence(file, "was cut off or altered in the backup"));
                case COPIED_DAMAGED -> problems.add(sentence(file, "is damaged in the backup, and whole here"));
            }
        }
        return new Outcome(wasDamaged, problems);
    }

    private enum State {
        WHOLE,
        DAMAGED_BEFORE,
        NOT_COPIED,
        MISSING,
        UNREADABLE,
        ALTERED,
        COPIED_DAMAGED
    }

    /** The original and one rendition. */
    private static List<ImageFile> some(List<ImageFile> all) {
        return all.size() < 2
                ? all
                : List.of(all.get(0), all.get(1 + ThreadLocalRandom.current().nextInt(all.size() - 1)));
    }

    private static boolean opens(Image image, OwnerKey key) {
        try {
            ImageFile.key(image, key);
            OpenedImage.of(image, key);
            return true;
        } catch (SealBrokenException | UncheckedIOException e) {
            return false;
        }
    }

    private State look(Image image, ImageFile file, OwnerKey key) throws IOException {
        var line = files.get(SealedFiles.of(file.name()));
        if (line == null) return image.isDamaged() || !isStored(file) ? State.DAMAGED_BEFORE : State.NOT_COPIED;
        requireRoom(line.size());
        var target = scratch.resolve(line.name());
        try {
            var difference = Difference.ofRestored(
                    backup.source(), line, (source, written) -> copy.copy(source, written, target));
            pace.goOn(); // a read that was interrupted looks like a difference
            if (difference.isEmpty() || difference.get() == Difference.ALTERED)
                return opened(image, file, key, target, difference.isPresent());
            requireBackup();
            return difference.get() == Difference.MISSING ? State.MISSING : State.UNREADABLE;
        } finally {
            Files.deleteIfExists(target);
        }
    }

    /** One that is not as the manifest says may be whole all the same: it was uploaded again since, and is the better one. */
    private State opened(Image image, ImageFile file, OwnerKey key, Path target, boolean isAltered) throws IOException {
        var fault = FileLook.throughout(image, file, key, () -> pace.of(Files.newByteChannel(target)));
        pace.goOn();
        if (fault.isEmpty()) return State.WHOLE;
        if (fault.get() == FileFault.UNREADABLE) throw new IOException(scratch + " cannot be read");
        if (isAltered) return State.ALTERED;
        return image.isDamaged() || !isWholeHere(image, file, key) ? State.DAMAGED_BEFORE : State.COPIED_DAMAGED;
    }

    private boolean isWholeHere(Image image, ImageFile file, OwnerKey key) {
        var fault = FileLook.throughout(image, file, key, () -> pace.of(blobs.open(file.name())));
        pace.goOn();
        return fault.isEmpty();
    }

    private boolean isStored(ImageFile file) {
        return FileLook.atSize(file, blobs).isEmpty();
    }

    /** As uploads leave it for the database. */
    private void requireRoom(long size) throws IOException {
        if (Files.getFileStore(scratch).getUsableSpace() < size + StorageConfig.KEEP_FREE_BYTES)
            throw new FileSystemException(scratch.toString(), null, "No space left on device");
    }

    /** Otherwise each photo would seem to be missing. */
    private void requireBackup() throws IOException {
        if (!Files.exists(backup.manifest())) throw new NoSuchFileException(backup.manifest() + " went away");
    }

    private static String sentence(ImageFile file, String what) {
        return "The %s of the photo %s %s."
                .formatted(
                        file.isOriginal()
                                ? "original"
                                : "rendition " + file.name().part(),
                        file.name().object(),
                        what);
    }
}
