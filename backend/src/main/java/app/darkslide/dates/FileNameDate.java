package app.darkslide.dates;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a date from a file's name, as phones, cameras, messengers and screenshots have it: {@code IMG_20150501_123000.jpg},
 * {@code 2015-05-01 12.30.00.jpg}, {@code Screenshot 2025-03-04 at 5.06.07 PM.png}. A month or a year alone is too likely
 * to be any other number.
 */
public final class FileNameDate {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])"
                    // Between date and time: signs, one or two short words, or nothing if all are digits.
                    + "(?:(?:[-_. T]{1,4}|[ _](?:[\\p{L}\\p{M}]{1,5}\\.?[ _]){1,2}|(?<=\\d{8}))"
                    + "([01]\\d|2[0-3]|\\d(?=[.:]))[-_.:]?([0-5]\\d)[-_.:]?([0-5]\\d)\\d{0,3}"
                    + "(?: ?([AaPp])\\.?[Mm](?!\\p{L}))?)?(?!\\d)");
    private static final Pattern ANY_SPACE = Pattern.compile("\\p{Z}");

    private FileNameDate() {}

    /** The first one in it that is plausible. */
    public static Optional<PartialDate> read(String name) {
        var spaced = ANY_SPACE.matcher(name).replaceAll(" ");
        return PartialDate.first(DAY.matcher(spaced).results().map(FileNameDate::date));
    }

    private static Optional<PartialDate> date(MatchResult match) {
        var hasTime = match.group(5) != null;
        try {
            var local = LocalDateTime.of(
                    number(match.group(1)),
                    number(match.group(3)),
                    number(match.group(4)),
                    DateReader.hour(number(match.group(5)), match.group(8)),
                    number(match.group(6)),
                    number(match.group(7)));
            return PartialDate.plausible(local, hasTime ? Precision.SECOND : Precision.DAY, null);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
