package app.darkslide.fsck;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.database.CommandSql;
import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFile;
import app.darkslide.images.ImageTable;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.CopiedBlobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;

/** Puts a sealed file from a copy in its place, once it was read there to its end. */
final class PuttingBack {
    private final CommandSql sql;
    private final ImageTable images;
    private final BlobStore blobs;
    private final CopiedBlobs copy;

    PuttingBack(CommandSql sql, ImageTable images, BlobStore blobs, CopiedBlobs copy) {
        this.sql = sql;
        this.images = images;
        this.blobs = blobs;
        this.copy = copy;
    }

    /** @return why it cannot be; nothing if it is in its place, or not needed any more */
    Optional<FileFault> run(Image image, ImageFile file, OwnerKey key) throws SQLException, IOException {
        try (var batch = blobs.begin(image.id())) {
            var fault = copy(image, file, key, batch);
            if (fault.isEmpty()) replace(image, file, key, batch);
            return fault;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<FileFault> copy(Image image, ImageFile file, OwnerKey key, BlobStore.Batch batch)
            throws IOException {
        try (var target = batch.create(file.name().part())) {
            return FileLook.throughout(image, file, key, () -> new CopyWhileRead(copy.open(file.name()), target));
        }
    }

    /**
     * The row is locked and says that the file is its, so that neither a deletion nor a rotation comes in between. What somebody else
     * has put back meanwhile stays.
     */
    private void replace(Image image, ImageFile file, OwnerKey key, BlobStore.Batch batch) throws SQLException {
        sql.inTransaction(() -> {
            var row = images.lock(image.id());
            if (row.isEmpty() || !ImageFile.of(row.get()).contains(file)) return null;
            if (FileLook.throughout(row.get(), file, key, () -> blobs.open(file.name()))
                    .isPresent()) replace(file, batch);
            if (file.isOriginal() && row.get().hasDamagedOriginal()) images.setDamage(row.get(), null);
            return null;
        });
    }

    private void replace(ImageFile file, BlobStore.Batch batch) {
        try {
            blobs.setAside(file.name());
            batch.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
