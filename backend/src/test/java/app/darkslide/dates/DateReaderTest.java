package app.darkslide.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of dates in metadata. */
class DateReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    # EXIF as it should be, and as it is
                    2021:06:05 12:30:15           | SECOND | 2021-06-05T12:30:15
                    2021:06:05 12:30:15.25        | SECOND | 2021-06-05T12:30:15.250
                    2021-06-05 12:30:15           | SECOND | 2021-06-05T12:30:15
                    2021/06/05 12:30:15           | SECOND | 2021-06-05T12:30:15
                    2021.06.05 12.30.15           | SECOND | 2021-06-05T12:30:15
                    2021:06:05:12:30:15           | SECOND | 2021-06-05T12:30:15
                    2021: 6: 5 12:30:15           | SECOND | 2021-06-05T12:30:15
                    2021:6:5 9:30:15              | SECOND | 2021-06-05T09:30:15
                    2015:02:01 14:42:59+01:00     | SECOND | 2015-02-01T14:42:59+01:00
                    2015:02:01 14:42:59 -0530     | SECOND | 2015-02-01T14:42:59-05:30
                    2015:02:01 14:42:59 +01       | SECOND | 2015-02-01T14:42:59+01:00
                    2014:05:25 23:59:60           | SECOND | 2014-05-25T23:59:59
                    2014:05:25 04:35:18 PM        | SECOND | 2014-05-25T16:35:18
                    2014:05:25 12:05:00 am        | SECOND | 2014-05-25T00:05
                    2014:05:25 12:05:00 p.m.      | SECOND | 2014-05-25T12:05
                    2014:05:25 16:35:18 PM        | SECOND | 2014-05-25T16:35:18
                    2014:05:25 16:35              | MINUTE | 2014-05-25T16:35
                    '2014:05:25 16:35:  '         | MINUTE | 2014-05-25T16:35
                    2014:05:25                    | DAY    | 2014-05-25T00:00
                    '2014:05:25   :  :  '         | DAY    | 2014-05-25T00:00
                    '1985:07:     :  :  '         | MONTH  | 1985-07-01T00:00
                    1985:07:00 00:00:00           | MONTH  | 1985-07-01T00:00
                    1985:00:00 00:00:00           | YEAR   | 1985-01-01T00:00
                    '1985:  :     :  :  '         | YEAR   | 1985-01-01T00:00
                    # ISO 8601 and XMP
                    2014-05-25T16:35:18Z          | SECOND | 2014-05-25T16:35:18Z
                    2014-05-25T16:35:18.123456789Z | SECOND | 2014-05-25T16:35:18.123456789Z
                    2014-05-25T16:35:18.1234567890123+02:00 | SECOND | 2014-05-25T16:35:18.123456789+02:00
                    2014-05-25T16:35+02:00        | MINUTE | 2014-05-25T16:35+02:00
                    20140525T163518Z              | SECOND | 2014-05-25T16:35:18Z
                    2014-05-25                    | DAY    | 2014-05-25T00:00
                    2014-05-25+02:00              | DAY    | 2014-05-25T00:00+02:00
                    1985-07                       | MONTH  | 1985-07-01T00:00
                    1985                          | YEAR   | 1985-01-01T00:00
                    # IPTC
                    19850714T120000+0200          | SECOND | 1985-07-14T12:00+02:00
                    19850714                      | DAY    | 1985-07-14T00:00
                    19850700                      | MONTH  | 1985-07-01T00:00
                    19850000                      | YEAR   | 1985-01-01T00:00
                    # The texts of PNG: RFC 822, asctime, and what date prints
                    'Sun, 01 Feb 2015 14:42:59 +0100' | SECOND | 2015-02-01T14:42:59+01:00
                    1 Feb 2015 14:42:59 GMT       | SECOND | 2015-02-01T14:42:59Z
                    1 February 2015               | DAY    | 2015-02-01T00:00
                    Sun Feb  1 14:42:59 2015      | SECOND | 2015-02-01T14:42:59
                    Sun Feb  1 14:42:59 CET 2015  | SECOND | 2015-02-01T14:42:59
                    Sun Feb 01 14:42:59 +0100 2015 | SECOND | 2015-02-01T14:42:59+01:00
                    'February 1, 2015'            | DAY    | 2015-02-01T00:00
                    # A zone that is on no clock is none; one whose name says nothing is none either
                    2021:06:05 12:30:15+15:00     | SECOND | 2021-06-05T12:30:15
                    2021:06:05 12:30:15 JST       | SECOND | 2021-06-05T12:30:15
                    2021:06:05 12:30:15 UTC+2     |        |
                    """)
    void reads(String text, Precision precision, String expected) {
        var date = DateReader.read(text);
        assertEquals(Optional.ofNullable(precision), date.map(PartialDate::precision));
        assertEquals(Optional.ofNullable(expected), date.map(DateReaderTest::written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "    :  :     :  :  ",
                "1970:01:01 00:00:00",
                "1970-01-01",
                "1970-01-01T00:00:07Z",
                "1980:01:01 00:00:00",
                "1980:01:01 04:11:32",
                "1980-01-01T00:00:00+09:00",
                "19800101",
                "Tue Jan  1 00:00:00 1980",
                "1825:12:31 23:59:59",
                "9999:01:01 00:00:00",
                "2021:02:30 12:00:00",
                "2021:13:01 12:00:00",
                "2021:06:05 25:00:00",
                "2021:06:05 12:61:00",
                "2021:06:05 12:30:61",
                "05/06/2021",
                "12:30:15",
                "yesterday",
                "1985:07:04 and something else",
                "",
                " ",
                "\0"
            })
    void believesNothingAbsurd(String text) {
        assertEquals(Optional.empty(), DateReader.read(text));
    }

    @Test
    void endsAtAZero() {
        assertEquals(
                LocalDateTime.of(2021, 6, 5, 12, 30, 15),
                DateReader.read("2021:06:05 12:30:15\0:99").orElseThrow().local());
        assertEquals(Optional.empty(), DateReader.read(null));
    }

    @Test
    void aYearAloneWasWrittenBySomebodyWhoKnewIt() {
        assertEquals(Precision.YEAR, DateReader.read("1970").orElseThrow().precision());
        assertEquals(Precision.MONTH, DateReader.read("1980-01").orElseThrow().precision());
    }

    @Test
    void acceptsTomorrowAndNotTheDayAfter() {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        assertTrue(DateReader.read(now.plusHours(23).toString()).isPresent());
        assertEquals(Optional.empty(), DateReader.read(now.plusHours(25).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "+02:00, +02:00",
        "+0200, +02:00",
        "-05, -05:00",
        "Z, Z",
        "UTC, Z",
        "GMT+01:00, +01:00",
        "+14:00, +14:00"
    })
    void readsOffsets(String text, String expected) {
        assertEquals(ZoneOffset.of(expected), DateReader.offset(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15:00", "+14:01", "+99:99", "+01:60", "02:00", "CET", "", " "})
    void knowsNoOtherOffsets(String text) {
        assertNull(DateReader.offset(text));
    }

    /** Whatever a file says: an answer, at once. */
    @Test
    void survivesAnyText() {
        var random = new Random(20210605);
        var letters = "0123456789:.-/+TZ ,apmAMJanFeb\0\uFF11";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var i = 0; i < 100_000; i++) {
                var text = new StringBuilder();
                for (var length = random.nextInt(70); length > 0; length--)
                    text.append(letters.charAt(random.nextInt(letters.length())));
                DateReader.read(text.toString());
                FileNameDate.read(text.toString());
            }
            DateReader.read(" ".repeat(64));
            FileNameDate.read("2021".repeat(64));
            FileNameDate.read("2021-06-05 a".repeat(20));
        });
    }

    private static String written(PartialDate date) {
        return date.local() + (date.offset() == null ? "" : date.offset().getId());
    }
}
