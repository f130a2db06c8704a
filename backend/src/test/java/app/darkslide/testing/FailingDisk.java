package app.darkslide.testing;

import app.darkslide.files.ReadChannel;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;

/** The disk of the application under test. Of the files of an object that a test names, the kernel reads no more than the first halves. */
public final class FailingDisk implements AutoCloseable {
    private final BlobStore disk =
            ClientProxy.unwrap(Arc.container().select(BlobStore.class).get());
    private final UUID object;

    private FailingDisk(String object) {
        this.object = UUID.fromString(object);
    }

    /** From now on, until it is closed. */
    public static FailingDisk over(String object) {
        var failing = new FailingDisk(object);
        QuarkusMock.installMockForType(OtherwiseOpened.of(failing.disk, failing::open), BlobStore.class);
        return failing;
    }

    private SeekableByteChannel open(BlobName name) throws IOException {
        var file = disk.open(name);
        return name.object().equals(object) ? new HalfReadable(file) : file;
    }

    @Override
    public void close() {
        QuarkusMock.installMockForType(disk, BlobStore.class);
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
