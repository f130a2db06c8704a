package app.darkslide.storage;

import app.darkslide.files.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes parts into {@code tmp/} of the same file system, flushes them, renames them into place and flushes the directory. */
final class DirectoryBatch implements BlobStore.Batch {
    private final UUID object;
    private final TemporaryFiles temporary;
    private final Path shard;
    private final Map<String, Path> parts = new LinkedHashMap<>();

    DirectoryBatch(UUID object, TemporaryFiles temporary, Path shard) {
        this.object = object;
        this.temporary = temporary;
        this.shard = shard;
    }

    @Override
    public SeekableByteChannel create(String part) throws IOException {
        var name = new BlobName(object, part);
        var file = temporary.create(name);
        parts.put(name.toString(), file);
        return Files.newByteChannel(file, StandardOpenOption.WRITE);
    }

    @Override
    public void commit() throws IOException {
        for (var file : parts.values()) Durable.sync(file);
        temporary.requireRoom(); // also of many batches that began in the same last room
        Durable.createDirectories(shard);
        for (var all = parts.entrySet().iterator(); all.hasNext(); ) {
            var part = all.next();
            var place = shard.resolve(part.getKey());
            var replaces = Files.exists(place);
            Files.move(part.getValue(), place, StandardCopyOption.ATOMIC_MOVE);
            part.setValue(place);
            if (replaces) all.remove();
        }
        Durable.sync(shard);
        parts.clear();
    }

    /** Deletes what was not committed, but not what has replaced something: that was acknowledged once. */
    @Override
    public void close() {
        try {
            for (var file : parts.values()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
