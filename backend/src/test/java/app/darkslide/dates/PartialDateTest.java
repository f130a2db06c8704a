package app.darkslide.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-01-01T00:00",
        "MONTH, 2024-07-01T00:00",
        "DAY, 2024-07-14T00:00",
        "MINUTE, 2024-07-14T16:35",
        "SECOND, 2024-07-14T16:35:18.25"
    })
    void beginsWhereItsPrecisionEnds(Precision precision, LocalDateTime expected) {
        var local = LocalDateTime.of(2024, 7, 14, 16, 35, 18, 250_000_000);
        assertEquals(expected, new PartialDate(local, precision, null).local());
    }

    @Test
    void takesAFractionOnlyWhereItIsExact() {
        var local = LocalDateTime.of(2024, 7, 14, 16, 35);
        assertEquals(
                local,
                new PartialDate(local, Precision.MINUTE, null).with(5, null).local());
        assertEquals(
                local.plusNanos(5),
                new PartialDate(local, Precision.SECOND, null).with(5, null).local());
        var own = new PartialDate(local, Precision.SECOND, ZoneOffset.ofHours(2));
        assertEquals(ZoneOffset.ofHours(2), own.with(0, ZoneOffset.UTC).offset());
    }

    @Test
    void theTimeOfAFileKeepsItsOffset() {
        assertEquals(
                Optional.of(
                        new PartialDate(LocalDateTime.of(2025, 3, 4, 5, 0), Precision.SECOND, ZoneOffset.ofHours(9))),
                PartialDate.ofFile(OffsetDateTime.parse("2025-03-04T05:00:00+09:00")));
    }

    /** It began at midnight of some place, which need not be the one whose offset is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1970-01-01T09:00:00+09:00",
                "1969-12-31T19:00:00-05:00",
                "1980-01-01T00:00:00+09:00",
                "1979-12-31T15:00:00Z",
                "1980-01-01T05:00:00Z",
                "0000-01-01T00:00:00Z",
                "2999-01-01T00:00:00Z"
            })
    void theTimeOfAFileWhoseClockWasNeverSetIsNone(String time) {
        assertEquals(Optional.empty(), PartialDate.ofFile(OffsetDateTime.parse(time)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1969-12-29T12:00:00Z", "1970-01-03T00:00:00Z", "1980-01-03T00:00:00Z", "1965-06-05T12:00:00Z"})
    void theTimeOfAFileMayBeOld(String time) {
        assertEquals(
                LocalDateTime.parse(time.substring(0, 19)),
                PartialDate.ofFile(OffsetDateTime.parse(time)).orElseThrow().local());
    }
}
