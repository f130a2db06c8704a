package app.darkslide.fsck;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.OpenedImage;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether each image has its files, and its key and its details open. What looks wrong is looked at once more, beside the row as it is
 * then: uploads, rotations and deletions go on meanwhile, and files are deleted only after the row has said so.
 */
final class ImagesCheck {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 500;

    private final Fsck fsck;
    private final ImageRepair repair;

    ImagesCheck(Fsck fsck) {
        this.fsck = fsck;
        this.repair = new ImageRepair(fsck, this::faults);
    }

    /** @return the number of images */
    long run() throws SQLException {
        var count = 0L;
        var last = BEFORE_ALL;
        for (List<Image> batch; !(batch = fsck.images().after(last, BATCH)).isEmpty(); count += batch.size()) {
            for (var image : batch) check(image);
            last = batch.get(batch.size() - 1).id();
        }
        return count;
    }

    private void check(Image image) throws SQLException {
        var row = Optional.of(image);
        for (var faults = faults(image); !faults.isEmpty(); ) {
            var before = row.get();
            row = fsck.images().find(before.id());
            if (row.isEmpty()) return;
            var again = faults(row.get());
            if (row.get().etag().equals(before.etag())) {
                faults.keySet().retainAll(again.keySet());
                for (var fault : faults.entrySet()) report(row.get(), fault.getKey(), fault.getValue());
                return;
            }
            faults = again;
        }
    }

    private void report(Image image, String part, Kind kind) throws SQLException {
        fsck.report().add(kind, image.id(), image.ownerId(), part, repair.of(image, part, kind));
    }

    /** By the part that they are in. */
    private Map<String, Kind> faults(Image image) throws SQLException {
        var faults = new LinkedHashMap<String, Kind>();
        var key = fsck.ownerKey(image);
        if (key.isPresent()) sealFaults(image, key.get(), faults);
        var opens = key.isPresent() && !faults.containsKey("key");
        for (var file : ImageFile.of(image))
            look(image, file, fsck.isDeep() && opens ? key.get() : null)
                    .ifPresent(fault -> faults.put(file.name().part(), Kind.of(fault, file.isOriginal())));
        var wasWhole = fsck.isDeep() && opens && !faults.containsKey("original");
        if (image.hasDamagedOriginal() && wasWhole) faults.put("mark", Kind.MARK_OUTDATED);
        return faults;
    }

    private static void sealFaults(Image image, OwnerKey key, Map<String, Kind> faults) {
        try {
            ImageFile.key(image, key);
        } catch (SealBrokenException e) {
            faults.put("key", Kind.IMAGE_KEY_BROKEN);
        }
        try {
            OpenedImage.of(image, key);
        } catch (SealBrokenException | UncheckedIOException e) {
            faults.put("record", Kind.IMAGE_RECORD_BROKEN);
        }
    }

    private Optional<FileFault> look(Image image, ImageFile file, OwnerKey key) {
        var blobs = fsck.storage().blobs();
        return key == null
                ? FileLook.atSize(file, blobs)
                : FileLook.throughout(image, file, key, () -> blobs.open(file.name()));
    }
}
