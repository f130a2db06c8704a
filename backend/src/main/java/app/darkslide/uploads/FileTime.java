package app.darkslide.uploads;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a file was last modified or first uploaded, as clients write it: with an offset (RFC 3339), or as an HTTP date. */
final class FileTime {
    private FileTime() {}

    /** Empty if it is neither. */
    static Optional<OffsetDateTime> parse(String text) {
        var stripped = text.strip();
        try {
            return Optional.of(OffsetDateTime.parse(stripped));
        } catch (DateTimeException notWithOffset) {
            return httpDate(stripped);
        }
    }

    private static Optional<OffsetDateTime> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime());
        } catch (DateTimeException notHttp) {
            return Optional.empty();
        }
    }
}
