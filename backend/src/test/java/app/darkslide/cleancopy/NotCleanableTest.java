package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.RawFiles;
import app.darkslide.renditions.Stills;
import app.darkslide.renditions.TiffFile;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not understood to the last byte has no clean copy. */
class NotCleanableTest {
    private static final BufferedImage RGB = Quadrants.rgb(40, 30);
    private static final byte[] JPEG = Pictures.jpeg(RGB);
    private static final byte[] PNG = Pictures.png(RGB);
    private static final byte[] GIF = Pictures.gif(RGB);
    private static final byte[] HEIC = HeicFile.grid(128, 100).bytes();
    private static final byte[] BMP = Pictures.bmp(RGB);

    static Stream<Arguments> otherFormats() {
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("a mark alone", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                Arguments.of("a text", Secrets.text()),
                Arguments.of("DNG", RawFiles.dng(JPEG, JPEG)),
                Arguments.of("ORF", RawFiles.orf(JPEG)),
                Arguments.of("RAF", RawFiles.raf(JPEG)),
                Arguments.of("CR3", RawFiles.cr3(JPEG, JPEG)),
                Arguments.of("JPEG 2000", Stills.resource("quarters.jp2")),
                Arguments.of("JPEG XL", Stills.resource("quarters.jxl")),
                Arguments.of("PSD", Stills.psd(RGB, Secrets.exif("II*\0", 1))),
                Arguments.of("TGA", Stills.tga(RGB, 24)),
                Arguments.of("PPM", Stills.ppm(RGB)),
                Arguments.of("icon", Stills.ico(PNG)));
    }

    static Stream<Arguments> oddFiles() {
        var icc = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                Arguments.of("JPEG without an end", Arrays.copyOf(JPEG, JPEG.length - 2)),
                Arguments.of(
                        "JPEG with a table in which there is more", Pictures.withSegment(JPEG, 0xDB, Secrets.text())),
                Arguments.of("JPEG with a marker that means nothing", Pictures.withSegment(JPEG, 0xF3, Secrets.text())),
                Arguments.of("JPEG with bytes between a table and the next scan", tableBetweenScans(Secrets.text())),
                Arguments.of("JPEG of two frames", twoFrames()),
                Arguments.of("WebP with an image beside its frames", webpWithBoth()),
                Arguments.of("JPEG of very many scans", Pictures.jpegOfManyScans(8, 8, 100)),
                Arguments.of(
                        "JPEG with a text for a profile",
                        Pictures.withSegment(JPEG, 0xE2, Pictures.join(icc, new byte[200]))),
                Arguments.of(
                        "JPEG with a text behind its profile",
                        Pictures.withProfile(JPEG, Pictures.join(Pictures.swappedProfile(), Secrets.text()))),
                Arguments.of(
                        "PNG with a chunk that nobody may pass over", Pictures.withChunk(PNG, "SEcr", Secrets.text())),
                Arguments.of("PNG with a chunk that is too long", Pictures.withChunk(PNG, "pHYs", Secrets.text())),
                Arguments.of(
                        "PNG with a wrong checksum", changed(Pictures.withChunk(PNG, "gAMA", new byte[4]), 33 + 8)),
                Arguments.of(
                        "PNG with a text behind its profile",
                        Pictures.withChunk(
                                PNG,
                                "iCCP",
                                Pictures.join(
                                        "icc\0\0".getBytes(StandardCharsets.US_ASCII),
                                        Pictures.join(Pictures.deflated(Pictures.swappedProfile()), Secrets.text())))),
                Arguments.of("GIF without an end", Arrays.copyOf(GIF, GIF.length - 1)),
                Arguments.of("BMP with a gap", bmpWithGap()),
                Arguments.of("BMP with a profile", bmp(0x4D424544)),
                Arguments.of("image sequence", Pictures.join(HEIC, HeicFile.track("pict", 3))),
                Arguments.of("HEIC of an unknown kind of item", renamed(HEIC, "hvc1", "hvc9")),
                Arguments.of("HEIC of which a part is elsewhere", renamed(HEIC, "dimg", "dimh")),
                Arguments.of("BigTIFF", bigTiff()),
                Arguments.of("TIFF of JPEGs", tiff(7, 100, false)),
                Arguments.of("TIFF with more bytes than pixels", tiff(1, 4000, false)),
                Arguments.of("TIFF whose pixels lie on its texts", tiff(8, 4000, true)),
                Arguments.of("TIFF that is another one's preview", below(0)),
                Arguments.of("TIFF whose pages go round in circles", circle()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherFormats", "oddFiles"})
    void has_no_clean_copy(String name, byte[] bytes) throws IOException {
        assertEquals(Optional.empty(), CleanCopy.of(new Channel(bytes)));
    }

    /** So that none of those above is refused for another reason than its own. */
    static Stream<Arguments> theirNeighbours() {
        return Stream.of(
                Arguments.of("JPEG of many scans", Pictures.jpegOfManyScans(8, 8, 60)),
                Arguments.of("progressive JPEG", tableBetweenScans(new byte[0])),
                Arguments.of("PNG with a right checksum", Pictures.withChunk(PNG, "gAMA", new byte[4])),
                Arguments.of("PNG with a chunk that may be passed over", Pictures.withChunk(PNG, "seCr", new byte[9])),
                Arguments.of("BMP in sRGB", bmp(0x73524742)),
                Arguments.of("TIFF", tiff(8, 3600, true)),
                Arguments.of("TIFF with a preview below its page", below(1)),
                Arguments.of("uncompressed TIFF", tiff(1, 3600, false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("theirNeighbours")
    void has_one(String name, byte[] bytes) throws IOException {
        assertTrue(CleanCopy.of(new Channel(bytes)).isPresent());
    }

    static Stream<Carrier> carriers() {
        return Carrier.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void has_none_when_its_last_byte_is_missing(Carrier carrier) throws IOException {
        var clean = Channel.cleaned(carrier.bytes()).orElseThrow();
        assertTrue(Channel.cleaned(Arrays.copyOf(clean, clean.length - 1)).isEmpty());
    }

    /** Made so that whoever looks at them goes back and forth. */
    static Stream<Arguments> tediousFiles() {
        return Stream.of(
                Arguments.of("JPEG of comments", repeated(JPEG, 2, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 2})),
                Arguments.of("JPEG of 0xFF", repeated(JPEG, JPEG.length - 2, new byte[] {(byte) 0xFF})),
                Arguments.of("PNG of chunks", repeated(PNG, 33, Pictures.chunk("prVt", new byte[0]))),
                Arguments.of("GIF of extensions", repeated(GIF, GIF.length - 1, new byte[] {0x21, (byte) 0xFE, 0})),
                Arguments.of("HEIC of boxes", repeated(HEIC, HEIC.length, new byte[] {0, 0, 0, 8, 'f', 'r', 'e', 'e'})),
                Arguments.of("TIFF of strips here and there", scattered()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tediousFiles")
    void are_read_once_or_twice(String name, byte[] bytes) throws IOException {
        var original = new Channel(bytes);
        CleanCopy.of(original);
        assertTrue(original.read <= 2L * bytes.length, original.read + " bytes read of " + bytes.length);
    }

    @Test
    void what_cannot_be_read_is_no_file_without_a_clean_copy() {
        var original = new Channel(JPEG);
        original.failure = new IOException("the disk");
        assertSame(original.failure, assertThrows(IOException.class, () -> CleanCopy.of(original)));
        original.failure = null;
        original.broken = new IllegalStateException("the seal");
        assertSame(original.broken, assertThrows(IllegalStateException.class, () -> CleanCopy.of(original)));
    }

    @Test
    void an_original_that_became_shorter_is_noticed() throws IOException {
        var copy = CleanCopy.of(new Channel(JPEG)).orElseThrow();
        var shorter = new Channel(Arrays.copyOf(JPEG, 700));
        assertThrows(EOFException.class, () -> Channel.written(copy, shorter, 0, copy.size()));
    }

    private static byte[] renamed(byte[] file, String from, String to) {
        return new String(file, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] changed(byte[] file, int at) {
        file[at]++;
        return file;
    }

    private static byte[] tableBetweenScans(byte[] text) {
        var jpeg = Pictures.progressiveJpeg(RGB);
        var table = find(jpeg, 0xC4, find(jpeg, 0xDA, 0));
        return Pictures.insert(jpeg, table + 2 + length(jpeg, table), text);
    }

    private static byte[] twoFrames() {
        var jpeg = Pictures.progressiveJpeg(RGB);
        var frame = find(jpeg, 0xC2, 0);
        var again = Arrays.copyOfRange(jpeg, frame, frame + 2 + length(jpeg, frame));
        return Pictures.insert(jpeg, find(jpeg, 0xC4, find(jpeg, 0xDA, 0)), again);
    }

    private static byte[] webpWithBoth() {
        var webp = Pictures.webp(RGB);
        var both = Pictures.join(Pictures.animatedWebp(webp, 40, 30, 2), Arrays.copyOfRange(webp, 12, webp.length));
        ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putInt(4, both.length - 8);
        return both;
    }

    private static int find(byte[] jpeg, int marker, int from) {
        return new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF" + (char) marker, from);
    }

    private static int length(byte[] jpeg, int segment) {
        return ByteBuffer.wrap(jpeg).getShort(segment + 2);
    }

    private static byte[] bmpWithGap() {
        var bmp = Pictures.insert(BMP, 54, Secrets.text());
        bmp[10] += (byte) Secrets.text().length;
        return bmp;
    }

    /** With a header of version 5, which says in which colour space it is. */
    private static byte[] bmp(int colourSpace) {
        var more = ByteBuffer.allocate(84).order(ByteOrder.LITTLE_ENDIAN).putInt(16, colourSpace);
        var bmp = Pictures.insert(BMP, 54, more.array());
        bmp[10] += 84;
        bmp[14] = 124;
        return bmp;
    }

    private static byte[] bigTiff() {
        var tiff = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        return tiff.put(new byte[] {'I', 'I', 43, 0, 8, 0, 0, 0}).putLong(16).array();
    }

    /** @param length of its strip, which is followed by a text, the directory's or nobody's */
    private static byte[] tiff(int compression, int length, boolean described) {
        var tiff = new TiffFile("II*\0");
        var strip = tiff.data(new byte[3600]);
        var text = tiff.text(270, Secrets.all());
        tiff.data(new byte[1000]);
        var page = new ArrayList<>(List.of(
                TiffFile.number(256, 40),
                TiffFile.number(257, 30),
                TiffFile.number(258, 8),
                TiffFile.number(259, compression),
                TiffFile.number(262, 2),
                TiffFile.number(273, strip),
                TiffFile.number(277, 3),
                TiffFile.number(279, length)));
        if (described) page.add(text);
        return tiff.bytes(tiff.directory(0, page.toArray(TiffFile.Entry[]::new)));
    }

    private static byte[] repeated(byte[] file, int at, byte[] what) {
        var many = new byte[20_000 * what.length];
        for (var i = 0; i < many.length; i++) many[i] = what[i % what.length];
        return Pictures.insert(file, at, many);
    }

    private static byte[] scattered() {
        var tiff = new TiffFile("II*\0");
        var pixels = tiff.data(new byte[1_000_000]);
        var places = IntStream.range(0, 5000)
                .map(i -> pixels + i * 7919 % 5000 * 200)
                .toArray();
        return tiff.bytes(tiff.directory(
                0,
                TiffFile.number(259, 8),
                TiffFile.number(262, 2),
                tiff.numbers(273, places),
                tiff.numbers(279, IntStream.range(0, 5000).map(i -> 50).toArray())));
    }

    /** With a directory below its page. @param kind of image that is in it: 1 is a preview */
    private static byte[] below(int kind) {
        var tiff = new TiffFile("MM\0*");
        var below = tiff.directory(0, TiffFile.number(254, kind), TiffFile.number(256, 40));
        return tiff.bytes(tiff.directory(
                0,
                TiffFile.number(259, 8),
                TiffFile.number(262, 2),
                TiffFile.number(273, tiff.data(new byte[100])),
                TiffFile.number(279, 100),
                new TiffFile.Entry(330, 4, 1, below)));
    }

    private static byte[] circle() {
        var tiff = new TiffFile("II*\0");
        var first = tiff.data(new byte[0]);
        return tiff.bytes(tiff.directory(first, TiffFile.number(256, 40)));
    }
}
