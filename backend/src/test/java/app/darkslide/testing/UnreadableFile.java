package app.darkslide.testing;

import app.darkslide.files.ReadChannel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file that the kernel answers for with EIO: Linux does so where a process has no memory, as for sectors that cannot be read. */
public final class UnreadableFile extends ReadChannel {
    private final long size;

    /** @param size that it seems to have */
    public UnreadableFile(long size) throws IOException {
        super(FileChannel.open(Path.of("/proc/self/mem")));
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }
}
