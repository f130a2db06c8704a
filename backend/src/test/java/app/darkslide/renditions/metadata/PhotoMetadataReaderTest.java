package app.darkslide.renditions.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.renditions.PhotoMetadata.Source;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.probe.HeaderProbe;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoMetadataReaderTest {
    private static final byte[] JPEG = Pictures.jpeg(Quadrants.rgb(8, 8));

    @Test
    void reads_what_a_phone_writes() throws Exception {
        var metadata = read(Exif.ofPhone(1));
        assertEquals(
                LocalDateTime.of(2021, 6, 5, 12, 30, 15),
                metadata.taken().date().local());
        assertEquals(ZoneOffset.ofHours(2), metadata.taken().date().offset());
        assertEquals(Source.EXIF, metadata.taken().source());
        assertEquals(0.004, metadata.camera().exposureTime(), 1e-9);
        assertEquals(100, metadata.camera().iso());
        assertEquals(48, metadata.location().latitude(), 1e-9);
        assertEquals(11, metadata.location().longitude(), 1e-9);
        assertNull(metadata.location().altitude());
    }

    @Test
    void knows_nothing_of_a_picture_without_metadata() throws Exception {
        assertEquals(PhotoMetadata.NONE, reader(JPEG).read());
    }

    @Test
    void loses_no_more_than_the_part_that_breaks_whatever_is_thrown() {
        for (var hostile : List.of(new StackOverflowError(), new OutOfMemoryError()))
            assertEquals(1, (int) PhotoMetadataReader.or(1, () -> {
                throw hostile;
            }));
        assertEquals(2, (int) PhotoMetadataReader.or(2, () -> {
            throw new NegativeArraySizeException();
        }));
    }

    @Test
    void keeps_a_time_without_offset_apart_from_one_in_UTC() throws Exception {
        assertNull(read(new Exif().taken("2021:06:05 12:30:15", null))
                .taken()
                .date()
                .offset());
        assertEquals(
                ZoneOffset.UTC,
                read(new Exif().taken("2021:06:05 12:30:15", "Z"))
                        .taken()
                        .date()
                        .offset());
        assertEquals(
                ZoneOffset.UTC,
                read(new Exif().taken("2021:06:05 12:30:15", "UTC"))
                        .taken()
                        .date()
                        .offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "1970:01:01 00:00:00",
                "1825:01:01 00:00:00",
                "9999:01:01 00:00:00",
                "2021:02:30 12:00:00",
                "2021:06:05 25:00:00",
                "    :  :     :  :  ",
                "yesterday",
                ""
            })
    void drops_an_absurd_time_and_keeps_the_rest(String time) throws Exception {
        var metadata = read(new Exif().taken(time, "+02:00").iso(400));
        assertNull(metadata.taken());
        assertEquals(400, metadata.camera().iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15:00", "+99:99", "02:00", "CET", ""})
    void drops_an_absurd_offset_and_keeps_the_time(String offset) throws Exception {
        var taken = read(new Exif().taken("2021:06:05 12:30:15", offset)).taken();
        assertNotNull(taken);
        assertNull(taken.date().offset());
    }

    @ParameterizedTest
    @CsvSource({"N, 91, E, 11", "N, 48, E, 181", "N, 0, E, 0"})
    void drops_a_place_that_is_not_on_earth(String ns, int latitude, String ew, int longitude) throws Exception {
        assertNull(read(new Exif().gps(ns, latitude, ew, longitude)).location());
    }

    @Test
    void knows_the_four_quarters_of_the_earth() throws Exception {
        var southWest = read(new Exif().gps("S", 33, "W", 70)).location();
        assertEquals(-33, southWest.latitude(), 1e-9);
        assertEquals(-70, southWest.longitude(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-5, 1", "2147483647, 1"})
    void drops_an_absurd_exposure(int numerator, int denominator) throws Exception {
        assertNull(read(new Exif().exposure(numerator, denominator)).camera());
    }

    @Test
    void cleans_and_cuts_texts() throws Exception {
        var model = read(new Exif().model("\u202EEvil\u0007\n<b>\t X" + "y".repeat(3000)))
                .camera()
                .model();
        assertTrue(model.startsWith("Evil <b> Xy"), model);
        assertEquals(100, model.length());
        assertNull(read(new Exif().model("\u200B \u0001")).camera());
    }

    @Test
    void takes_the_time_from_XMP_where_EXIF_has_none() throws Exception {
        var taken = xmp(
                "<x xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:DateCreated='2019-03-02T10:20:30-05:00'/>");
        assertEquals(LocalDateTime.of(2019, 3, 2, 10, 20, 30), taken.date().local());
        assertEquals(ZoneOffset.ofHours(-5), taken.date().offset());
        assertEquals(Source.XMP, taken.source());
    }

    @Test
    void opens_no_address_and_expands_no_entity_of_XMP() throws Exception {
        var bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<x xmlns:xmp='http://ns.adobe.com/xap/1.0/'><xmp:CreateDate>&b;&e;</xmp:CreateDate></x>";
        assertNull(xmp(bomb));
    }

    @Test
    void survives_every_change_of_a_byte() throws Exception {
        var exif = Exif.ofPhone(6).bytes();
        var random = new Random(20210605);
        for (var i = 0; i < exif.length; i++) {
            var changed = exif.clone();
            changed[i] = (byte) random.nextInt();
            var orientation = reader(Pictures.withExif(JPEG, changed)).orientation();
            assertTrue(orientation >= 1 && orientation <= 8);
            reader(Pictures.withExif(JPEG, changed)).read();
        }
        for (var length = 0; length < exif.length; length++)
            reader(Pictures.withExif(JPEG, Arrays.copyOf(exif, length))).read();
    }

    private static PhotoMetadata read(Exif exif) throws Exception {
        return reader(Pictures.withExif(JPEG, exif.bytes())).read();
    }

    private static PhotoMetadata.DateTaken xmp(String packet) throws Exception {
        var content = ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.UTF_8);
        return reader(Pictures.withSegment(JPEG, 0xE1, content)).read().taken();
    }

    private static PhotoMetadataReader reader(byte[] jpeg) throws Exception {
        return new PhotoMetadataReader(HeaderProbe.read(ByteBuffer.wrap(jpeg)));
    }
}
