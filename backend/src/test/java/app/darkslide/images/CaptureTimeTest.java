package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.dates.PartialDate;
import app.darkslide.dates.Precision;
import app.darkslide.renditions.PhotoMetadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the sources wins. */
class CaptureTimeTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891011Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    2014-05-25T16:35 | IMG_20150501_123000.jpg | 2025-03-04T05:00:00+09:00 | EXIF          | 2014-05-25T16:35    | -
                    -                | IMG_20150501_123000.jpg | 2025-03-04T05:00:00+09:00 | FILE_NAME     | 2015-05-01T12:30    | -
                    -                | IMG_1034.jpg            | 2025-03-04T05:00:00+09:00 | FILE_MODIFIED | 2025-03-04T05:00    | +09:00
                    -                | IMG_1034.jpg            | 2025-03-04T05:00:00.25Z   | FILE_MODIFIED | 2025-03-04T05:00:00.25 | Z
                    -                | IMG_19800101_000000.jpg | 2025-03-04T05:00:00+09:00 | FILE_MODIFIED | 2025-03-04T05:00    | +09:00
                    -                | IMG_1034.jpg            | 1970-01-01T00:00:00Z      | UPLOAD        | 2026-03-04T05:06:07.891 | Z
                    -                | IMG_1034.jpg            | 1980-01-01T00:00:00+09:00 | UPLOAD        | 2026-03-04T05:06:07.891 | Z
                    -                | IMG_1034.jpg            | 2999-01-01T00:00:00Z      | UPLOAD        | 2026-03-04T05:06:07.891 | Z
                    -                | IMG_1034.jpg            | -                         | UPLOAD        | 2026-03-04T05:06:07.891 | Z
                    """)
    void theFirstThatSaysAnythingWins(
            LocalDateTime inside,
            String name,
            String modified,
            CaptureTime.Source source,
            LocalDateTime local,
            String offset) {
        var taken = inside == null
                ? null
                : new PhotoMetadata.DateTaken(
                        new PartialDate(inside, Precision.SECOND, null), PhotoMetadata.Source.EXIF);
        assertEquals(
                new CaptureTime(local, offset, source, Precision.SECOND),
                CaptureTime.of(
                        new PhotoMetadata(taken, null, null, null),
                        name,
                        Optional.ofNullable(modified).map(OffsetDateTime::parse),
                        NOW));
    }

    /** What a PNG's tIME says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    IMG_20150501_123000.png | 2025-03-04T05:00:00+09:00 | FILE_NAME     | 2015-05-01T12:30 | -
                    a.png                   | -                         | FILE_MODIFIED | 2021-02-03T20:10 | Z
                    a.png                   | 2025-03-04T05:00:00+09:00 | FILE_MODIFIED | 2021-02-04T05:10 | +09:00
                    a.png                   | 2020-03-04T05:00:00+09:00 | FILE_MODIFIED | 2020-03-04T05:00 | +09:00
                    a.png                   | 1980-01-01T00:00:00Z      | FILE_MODIFIED | 2021-02-03T20:10 | Z
                    """)
    void theLastChangeThatTheImageTellsComesBehindTheNameOfItsFile(
            String name, String modified, CaptureTime.Source source, LocalDateTime local, String offset) {
        var metadata = new PhotoMetadata(null, null, null, Instant.parse("2021-02-03T20:10:00Z"));
        assertEquals(
                new CaptureTime(local, offset, source, Precision.SECOND),
                CaptureTime.of(metadata, name, Optional.ofNullable(modified).map(OffsetDateTime::parse), NOW));
    }

    @Test
    void thePrecisionIsThatOfTheSource() {
        var month = new PartialDate(LocalDateTime.of(1985, 7, 4, 12, 0), Precision.MONTH, null);
        for (var source : PhotoMetadata.Source.values()) {
            var metadata = new PhotoMetadata(new PhotoMetadata.DateTaken(month, source), null, null, null);
            assertEquals(
                    new CaptureTime(
                            LocalDateTime.of(1985, 7, 1, 0, 0),
                            null,
                            CaptureTime.Source.valueOf(source.name()),
                            Precision.MONTH),
                    CaptureTime.of(metadata, "a.jpg", Optional.empty(), NOW));
        }
        assertEquals(
                Precision.DAY,
                CaptureTime.of(PhotoMetadata.NONE, "IMG-20190203-WA0001.jpg", Optional.empty(), NOW)
                        .precision());
    }
}
