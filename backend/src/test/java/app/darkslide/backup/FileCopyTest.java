package app.darkslide.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.files.ReadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCopyTest {
    @TempDir
    Path directory;

    private long read;

    @Test
    void whateverIsReadGoesThroughTheGivenChannel() throws Exception {
        var reader = new Sha256Reader(this::counted);
        var copy = new FileCopy(Files.createDirectory(directory.resolve("tmp")), reader);
        var file = Files.write(directory.resolve("file"), new byte[3_000_000]);
        var sha256 = reader.sha256(() -> Files.newByteChannel(file));
        assertEquals(3_000_000, read);
        var line = new Manifest.FileLine(sha256, 3_000_000, "file");
        assertEquals(
                Optional.empty(),
                Difference.ofRestored(
                        new BackupDirectory(directory),
                        line,
                        (source, written) -> copy.copy(source, written, directory.resolve("restored"))));
        assertEquals(6_000_000, read);
    }

    private SeekableByteChannel counted(SeekableByteChannel source) {
        return new ReadChannel(source) {
            @Override
            public int read(ByteBuffer into) throws IOException {
                var length = super.read(into);
                read += Math.max(length, 0);
                return length;
            }
        };
    }
}
