package app.darkslide.renditions.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.dates.PartialDate;
import app.darkslide.renditions.Exif;
import app.darkslide.renditions.Notes;
import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.renditions.PhotoMetadata.DateTaken;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.renditions.probe.HeaderProbe;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places in files where the date stands; how it is spelled there is {@code DateReaderTest}'s. */
class TakenDateTest {
    private static final byte[] JPEG = Pictures.jpeg(Quadrants.rgb(8, 8));
    private static final byte[] PNG = Pictures.png(Quadrants.rgb(8, 8));

    /** Written by ExifTool into small pictures. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    exif-zone-suffix.jpg      | EXIF SECOND 2015-02-01T14:42:59+01:00
                    exif-zulu.jpg             | EXIF SECOND 2014-05-25T16:35:18Z
                    exif-no-seconds.jpg       | EXIF MINUTE 2014-05-25T16:35
                    exif-date-only.jpg        | EXIF DAY 2014-05-25T00:00
                    exif-blank-day.jpg        | EXIF MONTH 1985-07-01T00:00
                    exif-second-60.jpg        | EXIF SECOND 2014-05-25T23:59:59
                    exif-datetime-only.jpg    | EXIF SECOND 2014-05-25T16:35:18
                    exif-only-modify-date.jpg | EXIF SECOND 2015-05-01T12:30
                    exif-original-in-ifd0.jpg | EXIF SECOND 2015-02-01T14:42:59
                    gps-date-only.jpg         | EXIF SECOND 2020-02-13T10:36:13Z
                    iptc-date-only.jpg        | IPTC SECOND 1985-07-04T12:00+02:00
                    iptc-date.jpg             | IPTC SECOND 1985-07-14T12:00+02:00
                    xmp-day.jpg               | XMP DAY 1985-07-04T00:00
                    xmp-date-only.jpg         | XMP DAY 1985-07-14T00:00
                    xmp-year.jpg              | XMP YEAR 1985-01-01T00:00
                    png-creation-time.png     | PNG SECOND 2015-02-01T14:42:59
                    gif-xmp.gif               | XMP SECOND 2015-02-01T14:42:59
                    """)
    void readsTheFiles(String file, String expected) throws IOException {
        try (var in = TakenDateTest.class.getResourceAsStream("/renditions/dates/" + file)) {
            assertEquals(expected, taken(in.readAllBytes()));
        }
    }

    @ParameterizedTest
    @CsvSource({"tEXt, exif", "zTXt, exif", "iTXt, exif", "zTXt, APP1"})
    void readsExifFromATextOfAPng(String kind, String type) {
        var exif = new Exif()
                .orientation(6)
                .taken("2022:08:22 20:30:46", "+02:00")
                .fraction("023")
                .model("Pixel 4a");
        var block = Pictures.join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif.bytes());
        var png = Pictures.withChunk(
                PNG, kind, Notes.text(kind, "Raw profile type " + type, Notes.rawProfile(type, block)));
        assertEquals("EXIF SECOND 2022-08-22T20:30:46.023+02:00", taken(png));
        assertEquals("Pixel 4a", reader(png).read().camera().model());
        assertEquals(1, reader(png).orientation());
    }

    /** As libavif writes it, with a line of remains behind it. */
    @Test
    void readsExifFromATextOfAPngWithoutItsMark() {
        var exif = new Exif().taken("2022:08:22 20:30:46", "+02:00").bytes();
        var text = Notes.rawProfile("Exif", exif) + "}}$\"\u001d";
        assertEquals(
                "EXIF SECOND 2022-08-22T20:30:46+02:00",
                taken(Pictures.withChunk(PNG, "zTXt", Notes.text("zTXt", "Raw profile type exif", text))));
    }

    @Test
    void readsXmpAndIptcFromATextOfAPng() {
        var xmp = xmp("photoshop:DateCreated", "1985-07").getBytes(StandardCharsets.UTF_8);
        var iptc = Notes.resources(Notes.dataSet(55, "19850704"));
        assertEquals(
                "XMP MONTH 1985-07-01T00:00",
                taken(Pictures.withChunk(
                        PNG, "zTXt", Notes.text("zTXt", "Raw profile type xmp", Notes.rawProfile("xmp", xmp)))));
        assertEquals(
                "IPTC DAY 1985-07-04T00:00",
                taken(Pictures.withChunk(
                        PNG, "zTXt", Notes.text("zTXt", "Raw profile type iptc", Notes.rawProfile("iptc", iptc)))));
    }

    @ParameterizedTest
    @CsvSource({"tEXt", "zTXt", "iTXt"})
    void readsTheTextsOfAPng(String kind) {
        assertEquals(
                "PNG SECOND 2015-02-01T14:42:59+01:00",
                taken(Pictures.withChunk(
                        PNG, kind, Notes.text(kind, "Creation Time", "Sun, 01 Feb 2015 14:42:59 +0100"))));
        assertEquals(
                "PNG SECOND 2015-02-01T14:42:59",
                taken(Pictures.withChunk(PNG, kind, Notes.text(kind, "exif:DateTimeOriginal", "2015:02:01 14:42:59"))));
        assertNull(taken(Pictures.withChunk(PNG, kind, Notes.text(kind, "Comment", "2015:02:01 14:42:59"))));
        var xmp = xmp("exif:DateTimeOriginal", "2015-02-01T14:42");
        assertEquals(
                "XMP MINUTE 2015-02-01T14:42",
                taken(Pictures.withChunk(PNG, kind, Notes.text(kind, "XML:com.adobe.xmp", xmp))));
    }

    @Test
    void readsACompressedInternationalText() {
        var head = "Creation Time\0\1\0de\0Erstellt\0".getBytes(StandardCharsets.UTF_8);
        var chunk = Pictures.join(head, Notes.deflated("2015-02-01".getBytes(StandardCharsets.UTF_8)));
        assertEquals("PNG DAY 2015-02-01T00:00", taken(Pictures.withChunk(PNG, "iTXt", chunk)));
    }

    @Test
    void aTextThatGrowsWithoutEndIsPassedOver() {
        var bomb = Notes.text("zTXt", "Raw profile type exif", "0".repeat(20 << 20));
        assertNull(taken(Pictures.withChunk(PNG, "zTXt", bomb)));
    }

    @Test
    void theTimeOfSatellitesIsInUtcAndMayBeADay() {
        assertEquals("EXIF DAY 2020-02-13T00:00Z", taken(new Exif().gpsTime("2020:02:13")));
        assertEquals(
                "EXIF SECOND 2020-02-13T10:36:13Z", taken(new Exif().gpsTime("2020:02:13", 10, 1, 36, 1, 1399, 100)));
        for (var absurd :
                new int[][] {{10, 0, 36, 1, 13, 1}, {10, 1, 36, 1}, {10, 1, 99, 1, 13, 1}, {200, 1, 0, 1, 0, 1}})
            assertEquals("EXIF DAY 2020-02-13T00:00Z", taken(new Exif().gpsTime("2020:02:13", absurd)));
        assertNull(taken(new Exif().gpsTime("1970:01:01", 0, 1, 0, 1, 0, 1)));
    }

    @Test
    void theLocalClockIsBetterThanUtcIfItIsTheSameMoment() {
        var gps = new Exif().gpsTime("2020:02:13", 22, 1, 36, 1, 13, 1);
        assertEquals("EXIF SECOND 2020-02-14T07:36:15", taken(gps.changed("2020:02:14 07:36:15")));
        gps = new Exif().gpsTime("2020:02:13", 22, 1, 36, 1, 13, 1);
        assertEquals("EXIF SECOND 2020-02-13T22:36:13Z", taken(gps.changed("2020:02:15 07:36:15")));
    }

    @Test
    void theDateOfAPhotographComesBeforeThatOfItsScan() {
        var scan = new Exif().digitized("2020:02:13 10:36:13").changed("2021:01:01 00:00:00");
        assertEquals("EXIF SECOND 2020-02-13T10:36:13", taken(scan));
        assertEquals("XMP YEAR 1985-01-01T00:00", taken(withXmp(scan, xmp("photoshop:DateCreated", "1985"))));
        assertEquals(
                "EXIF SECOND 2020-02-13T10:36:13", taken(withXmp(scan, xmp("xmp:CreateDate", "2020-02-13T10:36:13"))));
        assertEquals(
                "IPTC DAY 1985-07-04T00:00",
                taken(Pictures.withSegment(
                        Pictures.withExif(JPEG, scan.bytes()), 0xED, Notes.photoshop(Notes.dataSet(55, "19850704")))));
    }

    @Test
    void theLastChangeSaysLeast() {
        var changed = new Exif().changed("2021:01:01 00:00:00");
        assertEquals("EXIF SECOND 2021-01-01T00:00", taken(changed));
        assertEquals("XMP DAY 2020-12-31T00:00", taken(withXmp(changed, xmp("xmp:CreateDate", "2020-12-31"))));
        assertEquals("XMP DAY 2020-12-31T00:00", taken(withXmp(new Exif(), xmp("xmp:ModifyDate", "2020-12-31"))));
    }

    @Test
    void aClockThatWasNeverSetIsPassedOverInEveryPlace() {
        var unset = new Exif().taken("1980:01:01 00:00:12", null).digitized("1970:01:01 00:00:00");
        assertNull(taken(unset));
        assertNull(taken(withXmp(unset, xmp("xmp:CreateDate", "1980-01-01T00:00:00"))));
        assertEquals("XMP DAY 2020-12-31T00:00", taken(withXmp(unset, xmp("xmp:ModifyDate", "2020-12-31"))));
        assertNull(taken(Pictures.withSegment(
                JPEG, 0xED, Notes.photoshop(Notes.dataSet(55, "19800101"), Notes.dataSet(60, "000000")))));
        assertNull(taken(Pictures.withChunk(PNG, "tEXt", Notes.text("tEXt", "Creation Time", "1970-01-01T00:00:00Z"))));
    }

    @Test
    void iptcMayKnowNoDayOrNoTime() {
        assertEquals("IPTC MONTH 1985-07-01T00:00", iptc(Notes.dataSet(55, "19850700")));
        assertEquals("IPTC DAY 1985-07-04T00:00", iptc(Notes.dataSet(55, "19850704"), Notes.dataSet(60, "noon")));
        assertEquals(
                "IPTC SECOND 1985-07-04T12:30:15", iptc(Notes.dataSet(60, "123015"), Notes.dataSet(55, "19850704")));
        assertEquals("IPTC DAY 2020-02-13T00:00", iptc(Notes.dataSet(5, "Title"), Notes.dataSet(62, "20200213")));
        assertNull(iptc(Notes.dataSet(60, "120000")));
    }

    @Test
    void aTiffHasIptcInATagOfItsOwnAndInPhotoshopsResources() {
        var dataSets = Pictures.join(Notes.dataSet(55, "19850704"), Notes.dataSet(60, "120000+0200"));
        assertEquals("IPTC SECOND 1985-07-04T12:00+02:00", taken(tiff(33723, dataSets)));
        assertEquals("IPTC SECOND 1985-07-04T12:00+02:00", taken(tiff(34377, Notes.resources(dataSets))));
        assertNull(taken(tiff(33723, new byte[70_000])));
        assertNull(taken(tiff(33723, Arrays.copyOf(dataSets, 9))));
        assertNull(taken(tiff(34378, dataSets)));
    }

    @Test
    void theTimeOfAPngIsNoDateOfItsOwn() {
        var time = new byte[] {7, (byte) 0xE5, 2, 3, 20, 10, 60};
        var png = Pictures.withChunk(PNG, "tIME", time);
        assertNull(taken(png));
        assertEquals(Instant.parse("2021-02-03T20:10:59Z"), reader(png).read().changed());
        for (var broken : new byte[][] {
            {}, {7, (byte) 0xE5, 2, 3, 20, 10}, {7, (byte) 0xE5, 13, 3, 20, 10, 0}, {0, 0, 0, 0, 0, 0, 0}
        }) assertNull(reader(Pictures.withChunk(PNG, "tIME", broken)).read().changed());
        assertNull(reader(PNG).read().changed());
    }

    /** One pixel, and one more tag. */
    private static byte[] tiff(int tag, byte[] value) {
        var file = ByteBuffer.allocate(8 + 2 + 10 * 12 + 4 + value.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 10);
        var at = 8 + 2 + 10 * 12 + 4;
        var tags = new int[][] {
            {256, 3, 1, 1},
            {257, 3, 1, 1},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {273, 4, 1, at + value.length},
            {277, 3, 1, 1},
            {278, 3, 1, 1},
            {279, 4, 1, 1},
            {tag, 7, value.length, at}
        };
        for (var entry : tags)
            file.putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(entry[2])
                    .putInt(entry[3]);
        return file.putInt(0).put(value).array();
    }

    /** A picture is worth more than its metadata: none of it is ever in the way. */
    @Test
    void survivesEveryChangeOfAByte() {
        var iptc = Pictures.withSegment(
                JPEG, 0xED, Notes.photoshop(Notes.dataSet(55, "19850704"), Notes.dataSet(60, "120000+0200")));
        var block = Pictures.join(
                "Exif\0\0".getBytes(StandardCharsets.US_ASCII),
                new Exif().taken("2022:08:22 20:30:46", "+02:00").bytes());
        var profile = Notes.rawProfile("exif", block);
        var random = new Random(19850704);
        for (var at = 0; at < 100; at++) {
            var changed = iptc.clone();
            changed[at + 24] = (byte) random.nextInt();
            tryToRead(changed);
        }
        for (var kind : List.of("tEXt", "zTXt", "iTXt")) {
            var chunk = Notes.text(kind, "Raw profile type exif", profile);
            for (var at = 0; at < chunk.length; at++) {
                var changed = chunk.clone();
                changed[at] = (byte) random.nextInt();
                reader(Pictures.withChunk(PNG, kind, changed)).read();
                reader(Pictures.withChunk(PNG, kind, Arrays.copyOf(chunk, at))).read();
            }
        }
    }

    private static void tryToRead(byte[] file) {
        try {
            new PhotoMetadataReader(HeaderProbe.read(ByteBuffer.wrap(file))).read();
        } catch (UnreadableImageException | UnsupportedImageException refused) {
            // The change may have hit a marker.
        }
    }

    private static String iptc(byte[]... dataSets) {
        return taken(Pictures.withSegment(JPEG, 0xED, Notes.photoshop(dataSets)));
    }

    private static String xmp(String field, String value) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                + " xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
                + " %s='%s'/>".formatted(field, value);
    }

    private static byte[] withXmp(Exif exif, String packet) {
        var content = ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.UTF_8);
        return Pictures.withSegment(Pictures.withExif(JPEG, exif.bytes()), 0xE1, content);
    }

    private static String taken(Exif exif) {
        return taken(Pictures.withExif(JPEG, exif.bytes()));
    }

    private static String taken(byte[] file) {
        PhotoMetadata metadata = reader(file).read();
        return metadata.taken() == null ? null : written(metadata.taken());
    }

    private static String written(DateTaken taken) {
        PartialDate date = taken.date();
        var offset = date.offset() == null ? "" : date.offset().getId();
        return "%s %s %s%s".formatted(taken.source(), date.precision(), date.local(), offset);
    }

    private static PhotoMetadataReader reader(byte[] file) {
        try {
            return new PhotoMetadataReader(HeaderProbe.read(ByteBuffer.wrap(file)));
        } catch (UnreadableImageException | UnsupportedImageException refused) {
            throw new IllegalArgumentException(refused);
        }
    }
}
