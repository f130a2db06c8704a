package app.darkslide.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text says, it is a plausible date or none, and soon; and what was understood can be written and read again. */
class DateFuzzTest {
    private static final int CHANGES = 20;

    @MethodSource("texts")
    @FuzzTest(maxDuration = "5m")
    void any_text_is_a_plausible_date_or_none(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        FileNameDate.read(text).ifPresent(DateFuzzTest::assertPlausible);
        DateReader.read(text).ifPresent(date -> {
            assertPlausible(date);
            assertEquals(Optional.of(date), DateReader.read(exif(date)), text);
        });
        var nanos = DateReader.nanos(text);
        assertTrue(0 <= nanos && nanos < 1_000_000_000, text);
        var offset = DateReader.offset(text);
        if (offset != null) assertEquals(offset, DateReader.offset(offset.toString()), text);
    }

    @Test
    @Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void dates_that_are_changed_a_little_are_plausible_or_none() {
        var random = new Random(7);
        for (var text : texts().toList())
            for (int i = 0; i < CHANGES; i++) any_text_is_a_plausible_date_or_none(changed(text, random));
    }

    private static void assertPlausible(PartialDate date) {
        assertTrue(PartialDate.isPlausible(date.local(), date.precision()), date.toString());
        assertEquals(date.precision().truncate(date.local()), date.local());
    }

    /** Zeros stand for what is not known. */
    private static String exif(PartialDate date) {
        var pattern =
                switch (date.precision()) {
                    case YEAR -> "uuuu:'00:00 00:00:00'";
                    case MONTH -> "uuuu:MM:'00 00:00:00'";
                    case DAY -> "uuuu:MM:dd";
                    case MINUTE -> "uuuu:MM:dd HH:mm";
                    case SECOND -> "uuuu:MM:dd HH:mm:ss.nnnnnnnnn";
                };
        var offset = date.offset() == null ? "" : date.offset().toString();
        return DateTimeFormatter.ofPattern(pattern).format(date.local()) + offset;
    }

    static Stream<byte[]> texts() {
        return Stream.of(
                        "2021:06:05 12:30:15",
                        "2021: 6: 5 12:30:15.25",
                        "2015:02:01 14:42:59 -0530",
                        "2014:05:25 04:35:18 PM",
                        "2014:05:25   :  :  ",
                        "1985:07:00 00:00:00",
                        "1985",
                        "2014-05-25T16:35:18.1234567890123+02:00",
                        "20140525T163518Z",
                        "19850714T120000+0200",
                        "Sun, 25 May 2014 16:35:18 GMT",
                        "Sun May 25 16:35:18 2014",
                        "May 25, 2014",
                        "IMG_20150501_123000_1.jpg",
                        "2015-05-01 12.30.00-1.jpg",
                        "Screenshot 2025-03-04 at 12.06.07\u202FAM.png",
                        "Captura de pantalla 2025-03-04 a las 17.06.07.png",
                        "00000000000000000000000000000000000000000000000000000000000",
                        "                                                          :")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes replaced by others, or by some of its own, and now and then a piece of it twice. */
    private static byte[] changed(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (var count = 1 + random.nextInt(4); count > 0; count--)
            bytes[random.nextInt(bytes.length)] =
                    random.nextInt(4) == 0 ? (byte) random.nextInt(256) : seed[random.nextInt(seed.length)];
        if (random.nextInt(4) > 0) return bytes;
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (text + text.substring(random.nextInt(text.length()))).getBytes(StandardCharsets.ISO_8859_1);
    }
}
