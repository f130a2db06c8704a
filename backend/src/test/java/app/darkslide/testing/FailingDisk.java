package app.darkslide.testing;

import app.darkslide.files.ReadChannel;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The disk of the application under test. Of the objects that a test names, the kernel reads no more than the first halves. */
@Decorator
@Priority(1)
public abstract class FailingDisk implements BlobStore {
    private static final Set<UUID> FAILING = ConcurrentHashMap.newKeySet();

    @Inject
    @Delegate
    BlobStore disk;

    /** From now on, until it is closed. */
    public static AutoCloseable over(String object) {
        var id = UUID.fromString(object);
        FAILING.add(id);
        return () -> FAILING.remove(id);
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        var file = disk.open(name);
        return FAILING.contains(name.object()) ? new HalfReadable(file) : file;
    }

    private static final class HalfReadable extends ReadChannel {
        HalfReadable(SeekableByteChannel file) {
            super(file);
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (position() < size() / 2) return super.read(into);
            try (var unreadable = new UnreadableFile(size())) {
                return unreadable.read(into);
            }
        }
    }
}
