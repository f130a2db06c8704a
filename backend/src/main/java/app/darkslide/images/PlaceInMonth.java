package app.darkslide.images;

import app.darkslide.images.DateCursor.Direction;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Where an image is in its month. A few such places, evenly chosen, stand for the whole month.
 *
 * @param index from the newest of the month, which has 0
 */
public record PlaceInMonth(YearMonth month, int index) {
    /** No year before 1000, which databases do not take, and no index that takes long to count to. */
    public static final String PATTERN = "[1-9]\\d{3}-(0[1-9]|1[0-2])\\.\\d{1,3}";

    public static final String RULE = "must be a month and a number below 1000, as in 2019-07.12";

    /** How many one request may ask for. */
    public static final int MAX = 64;

    /** @param text that matches {@link #PATTERN} */
    public static PlaceInMonth parse(String text) {
        var dot = text.indexOf('.');
        return new PlaceInMonth(YearMonth.parse(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    /** The beginning of the month, to which its newest are counted. */
    public Instant start() {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The end of the month, at which counting begins. */
    public DateCursor end() {
        return DateCursor.at(Direction.NEWEST, month.atEndOfMonth() + "T23:59:59.999999");
    }
}
