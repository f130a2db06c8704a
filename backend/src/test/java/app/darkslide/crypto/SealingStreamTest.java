package app.darkslide.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingStreamTest {
    private static final UUID ID = UUID.randomUUID();

    @TempDir
    Path directory;

    private final DataKey key = DataKey.random();
    private final ByteArrayOutputStream sealed = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {1, 65_479, 65_480, 65_481, 130_999, 131_000, 131_001, 300_000})
    void itIsTheSameFileAsOneThatIsSealedInOneGo(int size) throws IOException {
        var plain = new byte[size];
        new Random(size).nextBytes(plain);
        try (var stream = key.sealing(sealed, ID, "part")) {
            for (int at = 0, step = 1; at < size; at += step, step = 1 + step * 3 % 7001) {
                step = Math.min(step, size - at);
                stream.write(plain, at, step);
            }
            stream.finish();
        }
        assertEquals(DataKey.sealedSize(size), sealed.size());
        try (var opened = key.open(file(), ID, "part", size)) {
            var found = ByteBuffer.allocate(size);
            opened.read(found);
            assertArrayEquals(plain, found.array());
        }
    }

    @Test
    void withoutItsFinishItIsNoWholeFile() throws IOException {
        try (var stream = key.sealing(sealed, ID, "part")) {
            stream.write(new byte[65_480 + 65_520 + 1]);
        }
        assertEquals(2 * 65_536, sealed.size());
        try (var opened = key.open(file(), ID, "part", DataKey.plainSize(sealed.size()))) {
            opened.position(65_480);
            assertThrows(SealBrokenException.class, () -> opened.read(ByteBuffer.allocate(1)));
        }
    }

    @Test
    void nothingCannotBeSealed() throws IOException {
        try (var stream = key.sealing(sealed, ID, "part")) {
            assertThrows(IllegalStateException.class, stream::finish);
        }
    }

    private SeekableByteChannel file() throws IOException {
        return Files.newByteChannel(Files.write(directory.resolve("sealed"), sealed.toByteArray()));
    }
}
