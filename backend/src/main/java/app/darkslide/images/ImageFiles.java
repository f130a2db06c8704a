package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.RunningBackup;
import app.darkslide.renditions.Renditions;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.web.StreamedBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The files of an image: sealed under its own key on their way into the blob store, opened on their way out. */
@ApplicationScoped
public class ImageFiles {
    private static final Logger LOG = Logger.getLogger(ImageFiles.class);

    @Inject
    BlobStore blobs;

    @Inject
    RunningBackup backup;

    /** All of them or none; durable when it returns. */
    public void write(NewImage image) throws IOException {
        try (var batch = blobs.begin(image.row.id)) {
            seal(batch, image.row.id, image.key, Image.ORIGINAL, image.original);
            if (image.renditions.isPresent()) seal(batch, image.row.id, image.key, image.renditions.get(), null);
            batch.commit();
        }
    }

    /** Seals renditions of an image that is stored; nobody sees them before the batch is committed. */
    public BlobStore.Batch prepare(Image image, Gallery gallery, Renditions renditions) throws IOException {
        return prepare(image, gallery, (batch, key) -> seal(batch, image.id, key, renditions, null));
    }

    /** Seals the original of an image anew, to replace what is there; nobody sees it before the batch is committed. */
    public BlobStore.Batch prepareOriginal(Image image, Gallery gallery, ByteBuffer original) throws IOException {
        return prepare(image, gallery, (batch, key) -> seal(batch, image.id, key, Image.ORIGINAL, original));
    }

    private interface Sealing {
        void into(BlobStore.Batch batch, DataKey key) throws IOException;
    }

    private BlobStore.Batch prepare(Image image, Gallery gallery, Sealing sealing) throws IOException {
        var batch = blobs.begin(image.id);
        try {
            sealing.into(batch, gallery.key().unwrap(image.wrappedKey, image.id));
            return batch;
        } catch (Throwable e) {
            batch.close();
            throw e;
        }
    }

    /** Writes the renditions that an image gets in place of those that it has, durably; its row does not know them yet. */
    WrittenRenditions write(Image image, Gallery gallery, Renditions renditions) throws IOException {
        var written = WrittenRenditions.anew(renditions);
        try (var batch =
                prepare(image, gallery, (files, key) -> seal(files, image.id, key, renditions, written.edition()))) {
            batch.commit();
        }
        return written;
    }

    /** Deletes parts that no row refers to; what fails, or may not be during a backup, is left to the {@link OrphanSweeper}. */
    void delete(UUID image, Collection<String> parts) {
        if (parts.isEmpty() || backup.isUnderWay()) return;
        try {
            for (var part : parts) blobs.delete(new BlobName(image, part));
        } catch (IOException e) {
            LOG.warnf("Renditions of %s that are not shown could not be deleted yet: %s", image, e.getMessage());
        }
    }

    /** Whether there is a file of the right size; nothing of it is opened. */
    public boolean hasOriginal(UUID image, long size) throws IOException {
        try {
            return blobs.stat(new BlobName(image, Image.ORIGINAL)).size() == DataKey.sealedSize(size);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Reads an original to its end. */
    public boolean isWhole(Image image, Gallery gallery) throws IOException {
        try (var original = openOriginal(image, gallery)) {
            StreamedBody.copy(original, image.size, OutputStream.nullOutputStream());
            return true;
        } catch (NoSuchFileException gone) {
            ImageProblems.report(SealBrokenException.gone(image.id, Image.ORIGINAL));
            return false;
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return false;
        } catch (FileSystemException e) {
            LOG.errorf("The original of %s cannot be opened: %s", image.id, e);
            return false;
        }
    }

    /** The original, for reading at any position. */
    public SeekableByteChannel openOriginal(Image image, Gallery gallery) throws IOException {
        var key = gallery.key().unwrap(image.wrappedKey, image.id);
        return open(image.id, key, Image.ORIGINAL, image.size);
    }

    /** Opens a file for reading at any position: only the segments needed are opened, each before any byte of it is seen. */
    SeekableByteChannel open(UUID image, DataKey key, String part, long size) throws IOException {
        var sealed = blobs.open(new BlobName(image, part));
        try {
            return key.open(sealed, image, part, size);
        } catch (Throwable e) {
            sealed.close();
            throw e;
        }
    }

    /** Reads a small file as a whole. */
    byte[] openWhole(UUID image, DataKey key, String part, int size) throws IOException {
        try (var sealed = blobs.open(new BlobName(image, part))) {
            return key.openWhole(sealed, image, part, size);
        }
    }

    private static void seal(BlobStore.Batch batch, UUID image, DataKey key, Renditions renditions, String edition)
            throws IOException {
        var thumbnail = ByteBuffer.wrap(renditions.thumbnail().bytes());
        var preview = ByteBuffer.wrap(renditions.preview().bytes());
        seal(batch, image, key, WrittenRenditions.part(Image.THUMBNAIL, edition), thumbnail);
        seal(batch, image, key, WrittenRenditions.part(Image.PREVIEW, edition), preview);
    }

    private static void seal(BlobStore.Batch batch, UUID image, DataKey key, String part, ByteBuffer bytes)
            throws IOException {
        try (var file = batch.create(part)) {
            key.seal(bytes, file, image, part);
        }
    }
}
