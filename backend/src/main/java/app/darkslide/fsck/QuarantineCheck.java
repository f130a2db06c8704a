package app.darkslide.fsck;

import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.storage.BlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether files were put aside that an image lacks, as when the database was not the right one for a while. */
final class QuarantineCheck {
    private static final int BATCH = 500;

    private final Fsck fsck;
    private final BlobStore blobs;
    private final List<UUID> batch = new ArrayList<>();
    private long count;

    QuarantineCheck(Fsck fsck) {
        this.fsck = fsck;
        blobs = fsck.storage().blobs();
    }

    /** @return the number of objects that have files in the quarantine */
    long run() throws SQLException, IOException {
        Walk.each(blobs::quarantined, this::add);
        checkBatch();
        return count;
    }

    private void add(UUID object) throws SQLException, IOException {
        count++;
        batch.add(object);
        if (batch.size() == BATCH) checkBatch();
    }

    private void checkBatch() throws SQLException {
        for (var image : fsck.images().of(batch))
            if (lacksFiles(image))
                fsck.report()
                        .add(
                                Kind.QUARANTINED_IMAGE,
                                image.id(),
                                image.ownerId(),
                                null,
                                fsck.mend(() -> restore(image.id())));
        batch.clear();
    }

    private boolean lacksFiles(Image image) {
        return ImageFile.of(image).stream().anyMatch(file -> FileLook.atSize(file, blobs)
                .filter(FileFault.MISSING::equals)
                .isPresent());
    }

    /** While the row is locked, so that it is not destroyed in between. */
    private void restore(UUID image) throws SQLException {
        if (fsck.images().lock(image).isEmpty()) return;
        try {
            blobs.restore(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
