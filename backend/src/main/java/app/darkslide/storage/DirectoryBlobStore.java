package app.darkslide.storage;

import app.darkslide.files.Durable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Stores blobs as files {@code blobs/<2 hex>/<2 hex>/<object>.<part>}. The two directories come from the end of the id, which
 * is random in every version of UUID that we use, so that they fill evenly.
 */
final class DirectoryBlobStore implements BlobStore {
    private final Path blobs;
    private final Path quarantine;
    private final TemporaryFiles temporary;

    DirectoryBlobStore(DataDirectory data, TemporaryFiles temporary) {
        blobs = data.blobs();
        quarantine = data.quarantine();
        this.temporary = temporary;
    }

    @Override
    public void check() throws IOException {
        try (var batch = begin(UUID.randomUUID());
                var part = batch.create("check")) {
            part.write(ByteBuffer.allocate(1));
        }
        if (!Files.isWritable(blobs)) throw new AccessDeniedException(blobs.toString());
    }

    @Override
    public Batch begin(UUID object) throws IOException {
        temporary.requireRoom();
        return new DirectoryBatch(object, temporary, shard(object));
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        return Files.newByteChannel(file(name));
    }

    @Override
    public Stat stat(BlobName name) throws IOException {
        return Stat.of(file(name));
    }

    @Override
    public void delete(UUID object) throws IOException {
        forEachPart(object, Files::deleteIfExists);
    }

    @Override
    public void delete(BlobName name) throws IOException {
        var shard = shard(name.object());
        if (Files.deleteIfExists(shard.resolve(name.toString()))) Durable.sync(shard);
    }

    @Override
    public void quarantine(UUID object) throws IOException {
        var now = FileTime.from(Instant.now());
        forEachPart(object, part -> {
            var aside = Files.move(part, quarantine.resolve(part.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(aside, now);
        });
    }

    @Override
    public void setAside(BlobName name) throws IOException {
        var file = file(name);
        var aside = quarantine.resolve(name + "." + UUID.randomUUID());
        try {
            Files.createLink(aside, file);
            Files.setLastModifiedTime(aside, FileTime.from(Instant.now()));
        } catch (NoSuchFileException isGone) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(file, aside);
        }
        Durable.sync(quarantine);
    }

    @Override
    public void restore(UUID object) throws IOException {
        var shard = shard(object);
        Durable.createDirectories(shard);
        try (var parts = Files.newDirectoryStream(quarantine, object + ".*")) {
            for (var part : parts) {
                var place = shard.resolve(part.getFileName());
                if (!Files.exists(place)) Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Durable.sync(shard);
    }

    @Override
    public void quarantined(Consumer<UUID> each) throws IOException {
        try (var parts = Files.list(quarantine)) {
            parts.flatMap(part -> BlobName.parse(part.getFileName().toString()).stream())
                    .map(BlobName::object)
                    .distinct()
                    .forEach(each);
        }
    }

    @Override
    public void blobs(Instant before, Each each) throws IOException {
        SealedFiles.blobs(blobs.getParent(), (blob, stat) -> {
            if (stat.written().isBefore(before)) each.blob(blob, stat);
        });
        if (!Files.isDirectory(blobs)) throw new NoSuchFileException(blobs.toString()); // a disk that went away
    }

    @Override
    public void tidy(Instant unfinishedBefore, Instant quarantinedBefore) throws IOException {
        temporary.deleteOlder(unfinishedBefore);
        TemporaryFiles.deleteOlder(quarantine, quarantinedBefore);
    }

    private Path file(BlobName name) {
        return shard(name.object()).resolve(name.toString());
    }

    private Path shard(UUID object) {
        return blobs.resolve(SealedFiles.shard(object));
    }

    private void forEachPart(UUID object, Action action) throws IOException {
        var shard = shard(object);
        if (!Files.isDirectory(shard)) return;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(shard, object + ".*")) {
            for (var part : parts) action.on(part);
        }
        Durable.sync(shard);
    }

    @FunctionalInterface
    private interface Action {
        void on(Path path) throws IOException;
    }
}
