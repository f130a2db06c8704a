package app.darkslide.downloads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.images.Originals.Loss;
import app.darkslide.images.Originals.Original;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final UUID OWNER = new UUID(0, 1);
    private static final LocalDateTime TAKEN = LocalDateTime.of(2024, 5, 12, 10, 11, 12);

    @TempDir
    Path directory;

    @Test
    void namesAreToldApart() {
        var names = new EntryNames();
        assertEquals(
                List.of(
                        "a.jpg",
                        "a (2).jpg",
                        "A (3).JPG",
                        "a (2) (2).jpg",
                        "b",
                        "b (2)",
                        ".rc",
                        ".rc (2)",
                        "a (4).jpg"),
                Stream.of("a.jpg", "a.jpg", "A.JPG", "a (2).jpg", "b", "b", ".rc", ".rc", "a.jpg")
                        .map(names::distinct)
                        .toList());
    }

    @Test
    void namesThatOneFileSystemWritesInTwoWaysAreToldApart() {
        var names = new EntryNames();
        assertEquals("\u00e9.jpg", names.distinct("\u00e9.jpg"));
        assertEquals("e\u0301 (2).jpg", names.distinct("e\u0301.jpg"));
    }

    @Test
    void tenThousandOfOneNameAreToldApartQuickly() {
        var names = new EntryNames();
        var last = IntStream.range(0, 10_000)
                .mapToObj(i -> names.distinct("image.jpg"))
                .reduce((a, b) -> b);
        assertEquals("image (10000).jpg", last.orElseThrow());
    }

    @Test
    void everyFileIsThereAsItWasWhereverItIsReadFrom() throws IOException {
        var contents = List.of(content(1, 1), content(2, 70_000), content(3, 65_536));
        var archive = new Archive(
                List.of(
                        original("Gr\u00fc\u00dfe \u6f22\u5b57.jpg", contents.get(0), true),
                        original("a.jpg", contents.get(1), false),
                        original("a.jpg", contents.get(2), true)),
                List.of());
        var bytes = new ByteArrayOutputStream();
        archive.write(bytes, opener(contents), NONE_EXPECTED);
        assertEquals(bytes.size(), archive.size());
        assertEquals(3, archive.files());

        var file = Files.write(directory.resolve("a.zip"), bytes.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(ZipEntry::getName).toList();
            assertEquals(List.of("Gr\u00fc\u00dfe \u6f22\u5b57.jpg", "a.jpg", "a (2).jpg"), names);
            for (int i = 0; i < 3; i++) {
                var entry = zip.getEntry(names.get(i));
                assertEquals(ZipEntry.STORED, entry.getMethod());
                assertEquals(TAKEN, entry.getTimeLocal());
                assertArrayEquals(contents.get(i), zip.getInputStream(entry).readAllBytes());
            }
        }
        try (var stream = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) { // from front to back
            for (var content : contents) {
                stream.getNextEntry();
                assertArrayEquals(content, stream.readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1826-01-01T00:00:00",
                "1979-12-31T23:59:59",
                "1980-01-01T00:00:00",
                "2107-12-31T23:59:59",
                "2150-01-01T00:00:00"
            })
    void datesThatMsDosDidNotKnowChangeNoSize(String taken) throws IOException {
        var content = content(1, 10);
        var archive = new Archive(
                List.of(new Original(
                        new UUID(0, 0), OWNER, "a.jpg", LocalDateTime.parse(taken), 10, Optional.empty(), new byte[0])),
                List.of());
        var bytes = new ByteArrayOutputStream();
        archive.write(bytes, opener(List.of(content)), NONE_EXPECTED);
        assertEquals(bytes.size(), archive.size());
    }

    @Test
    void anArchiveOfMoreThanFourGigabytesIsReadToItsEnd() throws IOException {
        var size = 1_450_000_000;
        var zeros = new Original(
                new UUID(0, 0), OWNER, "zeros.bin", TAKEN, size, Optional.of(crc32OfZeros(size)), new byte[0]);
        var last = content(1, 1000);
        var originals = new ArrayList<>(List.of(zeros, zeros, zeros));
        originals.add(original("last.jpg", last, true, 1));
        var archive = new Archive(originals, List.of());
        var file = directory.resolve("large.zip");
        try (var out = new Sparse(file)) {
            archive.write(
                    out,
                    original -> original == zeros ? new Content(null, size) : new Content(last, last.length),
                    NONE_EXPECTED);
        }
        assertEquals(archive.size(), Files.size(file));
        assertTrue(archive.size() > 0x1_0000_0000L);
        try (var zip = new ZipFile(file.toFile())) {
            assertEquals(4, zip.size());
            assertArrayEquals(last, zip.getInputStream(zip.getEntry("last.jpg")).readAllBytes());
        }
    }

    private static final Archive.Report NONE_EXPECTED = (original, e) -> {
        throw new AssertionError(e);
    };

    @Test
    void anOriginalThatBreaksWhileItIsSentLeavesNoArchiveThatLooksWhole() {
        var content = content(1, 10);
        var archive =
                new Archive(List.of(original("a.jpg", content, true), original("b.jpg", content, true, 1)), List.of());
        var bytes = new ByteArrayOutputStream();
        assertThrows(
                IOException.class,
                () -> archive.write(
                        bytes,
                        original -> original.fileName().equals("b.jpg") ? readOnce(content) : new Content(content, 10),
                        NONE_EXPECTED));
        assertTrue(bytes.size() < archive.size());
        assertThrows(
                IOException.class,
                () -> new ZipFile(Files.write(directory.resolve("half.zip"), bytes.toByteArray())
                        .toFile()));
    }

    /** A disk that fails between the two times that a file is read. */
    private static Content readOnce(byte[] content) {
        return new Content(content, content.length) {
            @Override
            public int read(ByteBuffer target) throws IOException {
                if (isReadAgain) throw new IOException("gone");
                return super.read(target);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100, 70_000})
    void aTextTakesThePlaceOfWhatCannotBeReadAndTheSizeStays(int size) throws IOException {
        var content = content(1, size);
        var archive = new Archive(
                List.of(original("a.jpg", content, true), original("b.jpg", content, true, 1)), List.of("lost.jpg"));
        var bytes = new ByteArrayOutputStream();
        var told = new ArrayList<String>();
        archive.write(
                bytes,
                original -> {
                    if (original.fileName().equals("a.jpg")) throw new IOException("gone");
                    return new Content(content, size);
                },
                (original, e) -> {
                    told.add(original.fileName());
                    return Loss.DAMAGED;
                });
        assertEquals(List.of("a.jpg"), told);
        assertEquals(bytes.size(), archive.size());
        var file = Files.write(directory.resolve("a.zip"), bytes.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            assertEquals(
                    List.of("a.jpg.txt", "b.jpg", "Not in this archive.txt"),
                    zip.stream().map(ZipEntry::getName).toList());
            assertArrayEquals(content, zip.getInputStream(zip.getEntry("b.jpg")).readAllBytes());
            assertTrue(new String(
                            zip.getInputStream(zip.getEntry("Not in this archive.txt"))
                                    .readAllBytes(),
                            UTF_8)
                    .contains("lost.jpg"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12:30?.jpg                | 12_30_.jpg
            a<b>c"d/e\\f*g.jpg       | a_b_c_d_e_f_g.jpg
            CON                       | _CON
            con.jpg                   | _con.jpg
            aux .tar.gz               | _aux .tar.gz
            lpt1.png                  | _lpt1.png
            COM¹.jpg                  | _COM¹.jpg
            console.jpg               | console.jpg
            dots...                   | dots
            .                         | untitled
            .hidden                   | .hidden
            Grüße 漢字.jpg        | Grüße 漢字.jpg
            """)
    void everySystemCanWriteTheNames(String name, String safe) {
        assertEquals(safe, new EntryNames().distinct(name));
    }

    @Test
    void namesFitIntoTheirBytesAndKeepTheirExtension() {
        var names = new EntryNames();
        for (var name : List.of("漢".repeat(251) + ".jpg", "\uD83D\uDE00".repeat(100) + ".jpg", "x".repeat(300)))
            for (int i = 0; i < 12; i++) {
                var distinct = names.distinct(name);
                assertTrue(distinct.getBytes(UTF_8).length <= 255, distinct);
                assertTrue(!name.endsWith(".jpg") || distinct.endsWith(".jpg"), distinct);
                assertEquals(-1, distinct.indexOf('?'));
            }
    }

    private static byte[] content(int seed, int size) {
        var content = new byte[size];
        new java.util.Random(seed).nextBytes(content);
        return content;
    }

    private static Original original(String name, byte[] content, boolean withCrc) {
        return original(name, content, withCrc, 0);
    }

    private static Original original(String name, byte[] content, boolean withCrc, long id) {
        var crc32 = new CRC32();
        crc32.update(content);
        return new Original(
                new UUID(content.length, id),
                OWNER,
                name,
                TAKEN,
                content.length,
                withCrc ? Optional.of(crc32.getValue()) : Optional.empty(),
                new byte[0]);
    }

    private static Archive.Opener opener(List<byte[]> contents) {
        return original -> contents.stream()
                .filter(content -> content.length == original.size())
                .map(content -> new Content(content, content.length))
                .findFirst()
                .orElseThrow();
    }

    private static long crc32OfZeros(int size) {
        var crc32 = new CRC32();
        var piece = new byte[1 << 20];
        for (var left = size; left > 0; left -= piece.length) crc32.update(piece, 0, Math.min(left, piece.length));
        return crc32.getValue();
    }

    /** A file that keeps no blocks of zeros. */
    private static final class Sparse extends OutputStream {
        private final RandomAccessFile file;

        Sparse(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "rw");
        }

        @Override
        public void write(int b) throws IOException {
            file.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (Arrays.mismatch(bytes, offset, offset + length, ZEROS, 0, length) < 0)
                file.seek(file.getFilePointer() + length);
            else file.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static final byte[] ZEROS = new byte[64 * 1024];
    }

    /** Bytes, or as many zeros. */
    private static class Content implements SeekableByteChannel {
        private final byte[] bytes;
        private final long size;
        private long position;
        boolean isReadAgain;

        Content(byte[] bytes, long size) {
            this.bytes = bytes;
            this.size = size;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (position >= size) return -1;
            var length = (int) Math.min(target.remaining(), size - position);
            if (bytes == null) target.put(Sparse.ZEROS, 0, length);
            else target.put(bytes, (int) position, length);
            position += length;
            return length;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            isReadAgain = position > newPosition;
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public SeekableByteChannel truncate(long newSize) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
