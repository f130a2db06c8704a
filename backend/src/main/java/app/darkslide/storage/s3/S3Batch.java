package app.darkslide.storage.s3;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import app.darkslide.storage.TemporaryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Writes parts into temporary files, sealed as they are, and puts each as a whole at the commit. */
final class S3Batch implements BlobStore.Batch {
    private static final Logger LOG = Logger.getLogger(S3Batch.class);

    private final UUID object;
    private final S3Bucket bucket;
    private final TemporaryFiles temporary;
    private final Consumer<BlobName> replaced;
    private final Map<BlobName, Path> parts = new LinkedHashMap<>();

    /** Those that were certainly not there before. */
    private final List<String> added = new ArrayList<>();

    S3Batch(UUID object, S3Bucket bucket, TemporaryFiles temporary, Consumer<BlobName> replaced) {
        this.object = object;
        this.bucket = bucket;
        this.temporary = temporary;
        this.replaced = replaced;
    }

    @Override
    public SeekableByteChannel create(String part) throws IOException {
        var name = new BlobName(object, part);
        var file = temporary.create(name);
        parts.put(name, file);
        return Files.newByteChannel(file, StandardOpenOption.WRITE);
    }

    @Override
    public void commit() throws IOException {
        for (var part : parts.entrySet()) {
            var key = SealedFiles.of(part.getKey());
            if (bucket.putNew(key, part.getValue())) added.add(key);
            else replace(part.getKey(), part.getValue());
        }
        added.clear();
    }

    private void replace(BlobName name, Path file) throws IOException {
        bucket.put(SealedFiles.of(name), file);
        replaced.accept(name);
    }

    /** What an unanswered request may have put all the same stays, as after a crash: it may have been there before. */
    @Override
    public void close() {
        try {
            for (var file : parts.values()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            undo();
        }
    }

    private void undo() {
        try {
            bucket.delete(added);
        } catch (IOException e) {
            LOG.warnf(
                    "Parts of %s, which was not stored as a whole, could not be deleted yet: %s",
                    object, e.getMessage());
        }
    }
}
