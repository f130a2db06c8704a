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
        var copy = new FileCopy(directory.resolve("tmp"), false, this::counted);
        Files.createDirectory(directory.resolve("tmp"));
        var file = Files.write(directory.resolve("file"), new byte[3_000_000]);
        var sha256 = copy.sha256(file);
        assertEquals(3_000_000, read);
        var line = new Manifest.FileLine(sha256, 3_000_000, "file");
        assertEquals(
                Optional.empty(), copy.restore(new BackupDirectory(directory), line, directory.resolve("restored")));
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
