package app.darkslide.dates;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date in any spelling that is in use in metadata: that of EXIF, ISO 8601 and XMP, IPTC, RFC 822, C's
 * {@code asctime}; with parts that are missing, blank or zero at its end, with a zone or without one.
 */
public final class DateReader {
    private static final int MAX_LENGTH = 64;
    private static final int MAX_OFFSET = 14 * 3600;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** EXIF writes blanks for what is not known. */
    private static final Pattern BLANK_END = Pattern.compile("(?:(?<=[\\d\\s:])T)?[\\s:./-]*$");

    private static final String TIME =
            "(?<hour>\\d\\d?)[:.]?(?<minute>\\d\\d)(?:[:.]?(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
                    + "(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?:\\s*(?<zone>Z|(?:UTC|GMT)?[+-]\\d\\d(?::?\\d\\d)?|UTC|GMT)|\\s+[A-Z]{2,5})?";
    private static final String WEEKDAY = "(?:[A-Z][a-z]{2,8},?\\s+)?";
    private static final String MONTH_NAME =
            "(?<month>(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[a-z]*\\.?,?";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?<year>\\d{4})(?:(?:[:/.-]\\s?)?(?<month>\\d\\d?)(?:(?:[:/.-]\\s?)?(?<day>\\d\\d?)"
                    + "(?:(?:[T\\s:,]\\s*)?" + TIME + ")?" + ZONE + ")?)?"),
            Pattern.compile(WEEKDAY + "(?<day>\\d\\d?)[\\s-]" + MONTH_NAME + "[\\s-](?<year>\\d{4})(?:,?\\s+" + TIME
                    + ")?" + ZONE),
            Pattern.compile(
                    WEEKDAY + MONTH_NAME + "\\s+(?<day>\\d\\d?),?\\s+(?:" + TIME + ZONE + "\\s+)?(?<year>\\d{4})"));
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):?(\\d\\d)?");

    private DateReader() {}

    /** Empty if it is no date, or not a plausible one; of what only half is absurd, nothing is believed. */
    public static Optional<PartialDate> read(String text) {
        if (text == null || text.length() > MAX_LENGTH) return Optional.empty();
        var known = BLANK_END.matcher(untilZero(text).strip()).replaceFirst("");
        return PartialDate.first(SPELLINGS.stream()
                .map(spelling -> spelling.matcher(known))
                .filter(Matcher::matches)
                .map(DateReader::date));
    }

    /** An offset such as {@code +02:00}, {@code -0530} or {@code Z}; null if it is none, or of no place on Earth. */
    public static ZoneOffset offset(String text) {
        if (text == null || text.length() > MAX_LENGTH) return null;
        var zone = untilZero(text).strip().replaceFirst("^(?:UTC|GMT)(?=.)", "");
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) return ZoneOffset.UTC;
        var match = OFFSET.matcher(zone);
        if (!match.matches()) return null;
        var minutes = number(match.group(3));
        var seconds = number(match.group(2)) * 3600 + minutes * 60;
        if (minutes > 59 || seconds > MAX_OFFSET) return null;
        return ZoneOffset.ofTotalSeconds(match.group(1).equals("-") ? -seconds : seconds);
    }

    /** Decimals of a second in nanoseconds: {@code "5"} is half a second. */
    public static long nanos(String decimals) {
        if (decimals == null || !decimals.strip().matches("\\d{1,9}")) return 0;
        return Long.parseLong((decimals.strip() + "00000000").substring(0, 9));
    }

    private static Optional<PartialDate> date(Matcher match) {
        var month = month(match.group("month"));
        var day = number(match.group("day"));
        var precision = precision(match, month, day);
        try {
            var local = LocalDateTime.of(number(match.group("year")), Math.max(1, month), Math.max(1, day), 0, 0);
            if (precision.compareTo(Precision.DAY) > 0) local = local.with(time(match));
            return PartialDate.plausible(local, precision, offset(match.group("zone")));
        } catch (DateTimeException absurd) {
            return Optional.empty();
        }
    }

    private static Precision precision(Matcher match, int month, int day) {
        if (month == 0) return Precision.YEAR;
        if (day == 0) return Precision.MONTH;
        if (match.group("hour") == null) return Precision.DAY;
        return match.group("second") == null ? Precision.MINUTE : Precision.SECOND;
    }

    private static LocalTime time(Matcher match) {
        var hour = hour(number(match.group("hour")), match.group("half"));
        var second = number(match.group("second"));
        // Some clocks show leap seconds, and some cameras round up.
        return LocalTime.of(hour, number(match.group("minute")), second == 60 ? 59 : second)
                .plusNanos(nanos(match.group("fraction")));
    }

    /** @param half {@code a} or {@code p}, of a clock of twelve hours; or null */
    static int hour(int shown, String half) {
        return half == null || shown > 12 ? shown : shown % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int month(String text) {
        if (text == null || Character.isDigit(text.charAt(0))) return number(text);
        return MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /** Texts in C end with a zero; what is behind it are remains of an earlier one. */
    private static String untilZero(String text) {
        var zero = text.indexOf(0);
        return zero < 0 ? text : text.substring(0, zero);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
