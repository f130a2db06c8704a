package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.renditions.Renditions;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.UUID;

/** The files of a picture: sealed under its own key on their way into the blob store, opened on their way out. */
@ApplicationScoped
class ImageFiles {
    @Inject
    BlobStore blobs;

    /** All of them or none; durable when it returns. */
    void write(UUID image, DataKey key, ByteBuffer original, Optional<Renditions> renditions) throws IOException {
        try (var batch = blobs.begin(image)) {
            seal(batch, image, key, Image.ORIGINAL, original);
            if (renditions.isPresent()) seal(batch, image, key, renditions.get());
            batch.commit();
        }
    }

    /** Renditions for an original that is there: sealed, but not to be seen before the batch is committed. */
    BlobStore.Batch prepare(UUID image, DataKey key, Renditions renditions) throws IOException {
        var batch = blobs.begin(image);
        try {
            seal(batch, image, key, renditions);
            return batch;
        } catch (Throwable e) {
            batch.close();
            throw e;
        }
    }

    /** For reading at any position: only the segments that are needed are opened, each before any byte of it is seen. */
    SeekableByteChannel open(UUID image, DataKey key, String part, long size) throws IOException {
        var sealed = blobs.open(new BlobName(image, part));
        try {
            return key.open(sealed, image, part, size);
        } catch (Throwable e) {
            sealed.close();
            throw e;
        }
    }

    /** For what is small. */
    byte[] openWhole(UUID image, DataKey key, String part, int size) throws IOException {
        try (var sealed = blobs.open(new BlobName(image, part))) {
            return key.openWhole(sealed, image, part, size);
        }
    }

    private static void seal(BlobStore.Batch batch, UUID image, DataKey key, Renditions renditions) throws IOException {
        seal(
                batch,
                image,
                key,
                Image.THUMBNAIL,
                ByteBuffer.wrap(renditions.thumbnail().bytes()));
        seal(
                batch,
                image,
                key,
                Image.PREVIEW,
                ByteBuffer.wrap(renditions.preview().bytes()));
    }

    private static void seal(BlobStore.Batch batch, UUID image, DataKey key, String part, ByteBuffer bytes)
            throws IOException {
        try (var file = batch.create(part)) {
            key.seal(bytes, file, image, part);
        }
    }
}
