package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.renditions.Notes;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.TiffFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What must not be found in a clean copy, in all the ways in which files have it. */
public final class Secrets {
    static final String NAME = "Wilhelmine Sauerbrey";
    static final String SERIAL = "SN-4711-0815-77";
    static final String PLACE = "48.137431N 11.575491E";
    /** Degrees as EXIF has them, times a million. */
    private static final int[] DEGREES = {48_137_431, 11_575_491};

    private static final int MILLION = 1_000_000;
    private static final List<String> TEXTS = List.of(NAME, SERIAL, PLACE);
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** A picture of its own, as cameras put them into EXIF. */
    private static final byte[] THUMBNAIL = app.darkslide.testing.Pictures.noise(24, 16, 7);

    private static final List<byte[]> PATTERNS = patterns();

    private Secrets() {}

    static String all() {
        return String.join(" ", TEXTS);
    }

    static byte[] text() {
        return all().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] compressed() {
        return Notes.deflated(text());
    }

    static byte[] thumbnail() {
        return THUMBNAIL.clone();
    }

    static String xmp() {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='" + all()
                + "'/>";
    }

    static byte[] iptc() {
        return Notes.photoshop(Notes.dataSet(80, NAME), Notes.dataSet(90, PLACE), Notes.dataSet(120, SERIAL));
    }

    /** @param mark {@code II*\0} or {@code MM\0*} */
    static byte[] exif(String mark, int orientation) {
        var tiff = new TiffFile(mark);
        return tiff.bytes(tiff.directory(
                preview(tiff),
                TiffFile.number(0x112, orientation),
                tiff.text(0x13B, NAME),
                tiff.text(0x8298, NAME),
                settings(tiff, "R98"),
                location(tiff),
                bytes(tiff, 0x9C9D, NAME.getBytes(StandardCharsets.UTF_16LE))));
    }

    /** As a camera writes it that is set to Adobe RGB. */
    static byte[] adobeRgb(int orientation) {
        var tiff = new TiffFile("II*\0");
        return tiff.bytes(tiff.directory(0, TiffFile.number(0x112, orientation), settings(tiff, "R03")));
    }

    static TiffFile.Entry settings(TiffFile tiff, String interoperability) {
        var index = ByteBuffer.wrap((interoperability + "\0").getBytes(StandardCharsets.US_ASCII))
                .order(tiff.order());
        var interop = tiff.directory(0, new TiffFile.Entry(1, 2, 4, index.getInt()));
        var note = Pictures.join("Contessa\0".getBytes(StandardCharsets.US_ASCII), text());
        return new TiffFile.Entry(
                0x8769,
                4,
                1,
                tiff.directory(
                        0,
                        bytes(tiff, 0x927C, note),
                        bytes(tiff, 0x9286, Pictures.join("ASCII\0\0\0".getBytes(StandardCharsets.US_ASCII), text())),
                        TiffFile.number(0xA001, 0xFFFF),
                        new TiffFile.Entry(0xA005, 4, 1, interop),
                        tiff.text(0xA430, NAME),
                        tiff.text(0xA431, SERIAL),
                        tiff.text(0xA435, SERIAL)));
    }

    static TiffFile.Entry location(TiffFile tiff) {
        var latitude = degrees(tiff, 0);
        var longitude = degrees(tiff, 1);
        return new TiffFile.Entry(
                0x8825,
                4,
                1,
                tiff.directory(
                        0,
                        new TiffFile.Entry(2, 5, 3, latitude),
                        new TiffFile.Entry(4, 5, 3, longitude),
                        tiff.text(0x1C, PLACE)));
    }

    private static int degrees(TiffFile tiff, int which) {
        var value = ByteBuffer.allocate(24).order(tiff.order());
        return tiff.data(value.putInt(DEGREES[which])
                .putInt(MILLION)
                .putInt(4, MILLION)
                .putInt(8, 0)
                .putInt(12, 1)
                .putInt(16, 0)
                .putInt(20, 1)
                .array());
    }

    static TiffFile.Entry bytes(TiffFile tiff, int tag, byte[] bytes) {
        return new TiffFile.Entry(tag, 7, bytes.length, tiff.data(bytes));
    }

    private static int preview(TiffFile tiff) {
        var at = tiff.data(THUMBNAIL);
        return tiff.directory(
                0, TiffFile.number(259, 6), TiffFile.number(513, at), TiffFile.number(514, THUMBNAIL.length));
    }

    /** Which of them are in these bytes, as they are, as hexadecimal digits, compressed or as numbers. */
    public static void assertNoneIn(byte[] bytes) {
        var found =
                PATTERNS.stream().filter(pattern -> contains(bytes, pattern)).toList();
        assertEquals(List.of(), found.stream().map(Secrets::shown).toList());
    }

    static boolean areIn(byte[] bytes) {
        return PATTERNS.stream().anyMatch(pattern -> contains(bytes, pattern));
    }

    /** Without the thumbnail: of a file that is damaged in the right place it is the picture. */
    public static boolean wordsAreIn(byte[] bytes) {
        return PATTERNS.stream().limit(PATTERNS.size() - 1).anyMatch(pattern -> contains(bytes, pattern));
    }

    private static String shown(byte[] pattern) {
        return new String(pattern, StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> patterns() {
        var patterns = new ArrayList<byte[]>();
        for (var text : TEXTS) {
            for (var charset : CHARSETS) patterns.add(text.getBytes(charset));
            patterns.add(HexFormat.of()
                    .formatHex(text.getBytes(StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN))
            for (var degrees : DEGREES)
                patterns.add(ByteBuffer.allocate(8)
                        .order(order)
                        .putInt(degrees)
                        .putInt(MILLION)
                        .array());
        patterns.add(part(compressed()));
        patterns.add(part(THUMBNAIL));
        return patterns;
    }

    /** Near the end: what it begins with, such as tables, others may have in common with it. */
    private static byte[] part(byte[] bytes) {
        return Arrays.copyOfRange(bytes, bytes.length - 24, bytes.length - 8);
    }

    private static boolean contains(byte[] bytes, byte[] pattern) {
        for (var at = 0; at + pattern.length <= bytes.length; at++)
            if (bytes[at] == pattern[0] && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length))
                return true;
        return false;
    }
}
