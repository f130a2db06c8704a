package app.darkslide.storage.s3;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
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
import org.jboss.logging.Logger;

/** Writes parts into temporary files, sealed as they are, and puts each as a whole at the commit. */
final class S3Batch implements BlobStore.Batch {
    private static final Logger LOG = Logger.getLogger(S3Batch.class);

    private final UUID object;
    private final S3Bucket bucket;
    private final TemporaryFiles temporary;
    private final Map<String, Path> parts = new LinkedHashMap<>();

    /** Those that were certainly not there before. */
    private final List<String> added = new ArrayList<>();

    S3Batch(UUID object, S3Bucket bucket, TemporaryFiles temporary) {
        this.object = object;
        this.bucket = bucket;
        this.temporary = temporary;
    }

    @Override
    public SeekableByteChannel create(String part) throws IOException {
        var name = new BlobName(object, part);
        var file = temporary.create(name);
        parts.put(S3Keys.of(name), file);
        return Files.newByteChannel(file, StandardOpenOption.WRITE);
    }

    @Override
    public void commit() throws IOException {
        for (var part : parts.entrySet()) {
            if (bucket.putNew(part.getKey(), part.getValue())) added.add(part.getKey());
            else bucket.put(part.getKey(), part.getValue());
        }
        added.clear();
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
