package app.darkslide.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredZipTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 5, 12, 10, 11, 12);
    private static final long FOUR_GIGABYTES = 0xFFFF_FFFFL;

    @TempDir
    Path directory;

    @Test
    void everyRangeOfItIsThatOfTheWhole() throws IOException {
        var zip = new StoredZip(List.of(
                part("Photos/2024/Gr\u00fc\u00dfe.jpg", "first".getBytes(StandardCharsets.UTF_8)),
                part("empty", new byte[0]),
                part("b.jpg", new byte[] {1, 2, 3})));
        var whole = written(zip, 0, (int) zip.size());
        for (int from = 0; from < whole.length; from++)
            for (int to = from + 1; to <= whole.length; to++)
                assertArrayEquals(Arrays.copyOfRange(whole, from, to), written(zip, from, to - from));
    }

    @Test
    void othersReadWhatIsInIt() throws IOException {
        var zip = new StoredZip(List.of(part("Photos/2024/a.jpg", new byte[] {1, 2, 3}), part("\u6f22", new byte[0])));
        var file = Files.write(directory.resolve("a.zip"), written(zip, 0, (int) zip.size()));
        try (var read = new ZipFile(file.toFile())) {
            assertEquals(2, read.size());
            var entry = read.getEntry("Photos/2024/a.jpg");
            assertEquals(TIME, entry.getTimeLocal());
            assertArrayEquals(new byte[] {1, 2, 3}, read.getInputStream(entry).readAllBytes());
            assertEquals(0, read.getEntry("\u6f22").getSize());
        }
    }

    @Test
    void aFileOfMoreThanFourGigabytesAndWhatIsBehindItAreFound() throws IOException {
        for (var size : List.of(FOUR_GIGABYTES - 1, FOUR_GIGABYTES, FOUR_GIGABYTES + 1)) {
            var zip = new StoredZip(List.of(
                    new StoredZip.Part(new StoredFile("large", size, 0, TIME), (first, length, out) -> {}),
                    part("last", new byte[] {1, 2, 3})));
            var file = directory.resolve("large.zip");
            Files.deleteIfExists(file);
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                var head = new StoredFile("large", size, 0, TIME).localBytes();
                sparse.write(written(zip, 0, head));
                sparse.seek(head + size);
                sparse.write(written(zip, head + size, (int) (zip.size() - head - size)));
            }
            try (var read = new ZipFile(file.toFile())) {
                assertEquals(size, read.getEntry("large").getSize());
                assertArrayEquals(
                        new byte[] {1, 2, 3},
                        read.getInputStream(read.getEntry("last")).readAllBytes());
            }
        }
    }

    @Test
    void seventyThousandFilesAreCounted() throws IOException {
        var parts = new ArrayList<StoredZip.Part>();
        for (int i = 0; i < 70_000; i++) parts.add(part("" + i, new byte[0]));
        var zip = new StoredZip(parts);
        var file = Files.write(directory.resolve("many.zip"), written(zip, 0, (int) zip.size()));
        try (var read = new ZipFile(file.toFile())) {
            assertEquals(70_000, read.size());
        }
    }

    @Test
    void theDigestIsThatOfWhatIsInIt() {
        var one = new byte[] {1};
        assertEquals(digest(part("a", one)), digest(part("a", one)));
        assertNotEquals(digest(part("a", one)), digest(part("b", one)));
        assertNotEquals(digest(part("a", one)), digest(part("a", new byte[] {2})));
        assertNotEquals(digest(part("a", one), part("b", one)), digest(part("b", one), part("a", one)));
    }

    private static String digest(StoredZip.Part... parts) {
        return HexFormat.of().formatHex(new StoredZip(List.of(parts)).digest());
    }

    private static byte[] written(StoredZip zip, long first, int length) throws IOException {
        var bytes = new ByteArrayOutputStream(length);
        zip.write(first, length, bytes);
        assertTrue(bytes.size() <= length);
        return bytes.toByteArray();
    }

    private static StoredZip.Part part(String name, byte[] content) {
        var crc32 = new CRC32();
        crc32.update(content);
        return new StoredZip.Part(
                new StoredFile(name, content.length, crc32.getValue(), TIME),
                (long first, long length, OutputStream out) -> out.write(content, (int) first, (int) length));
    }
}
