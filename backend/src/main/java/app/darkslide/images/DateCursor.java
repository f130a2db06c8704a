package app.darkslide.images;

import app.darkslide.web.Cursor;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A place between two images of a list by date, and the direction to go on in. It grants nothing: neither owner nor album is in
 * it.
 */
public record DateCursor(Direction direction, Instant takenAt, UUID id) {
    /** The comparisons are spelled out, because servers do not use an index for {@code (a, b) < (?, ?)}. */
    public enum Direction {
        NEWEST(
                "%1$s <= ?2 and (%1$s < ?2 or %2$s < ?3) order by %1$s desc, %2$s desc",
                LocalDateTime.of(9999, 12, 31, 0, 0), new UUID(-1, -1)),
        OLDEST(
                "%1$s >= ?2 and (%1$s > ?2 or %2$s > ?3) order by %1$s, %2$s",
                LocalDateTime.of(1000, 1, 1, 0, 0), new UUID(0, 0));

        private final String condition;
        private final LocalDateTime start;
        private final UUID beforeAll;

        Direction(String condition, LocalDateTime start, UUID beforeAll) {
            this.condition = condition;
            this.start = start;
            this.beforeAll = beforeAll;
        }

        /**
         * What a query asks for, and in which order.
         *
         * @param takenAt the query's name of the date, which its second parameter is compared with
         * @param id that of the id, which the third one is compared with
         */
        public String condition(String takenAt, String id) {
            return condition.formatted(takenAt, id);
        }
    }

    /**
     * The place that a request for a page names.
     *
     * @param order newest or oldest, with from; the cursor, if there is one, knows both
     */
    public static DateCursor of(String cursor, String order, String from) {
        return cursor == null ? at(Direction.valueOf(order.toUpperCase(Locale.ROOT)), from) : parse(cursor);
    }

    /** @param from a local time such as 2019-05-31T23:59:59, which is included; null for the very start */
    public static DateCursor at(Direction direction, String from) {
        var local = from == null ? direction.start : local(from);
        return new DateCursor(direction, local.toInstant(ZoneOffset.UTC), direction.beforeAll);
    }

    public static DateCursor behind(Image image, Direction direction) {
        return new DateCursor(direction, image.takenAt(), image.id());
    }

    public static DateCursor parse(String text) {
        var bytes = Cursor.read(text, 1);
        var direction = bytes.get();
        if (direction < 0 || direction >= Direction.values().length) throw Cursor.unknown();
        return new DateCursor(Direction.values()[direction], Cursor.time(bytes), Cursor.id(bytes));
    }

    @Override
    public String toString() {
        return Cursor.of(direction.ordinal(), id, takenAt);
    }

    private static LocalDateTime local(String from) {
        try {
            var local = LocalDateTime.parse(from);
            if (local.isAfter(Direction.NEWEST.start)) return Direction.NEWEST.start;
            return local.isBefore(Direction.OLDEST.start) ? Direction.OLDEST.start : local;
        } catch (DateTimeException e) {
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "from is not a local date and time such as 2019-05-31T23:59:59.",
                    List.of(new FieldError("from", "must be a local date and time")));
        }
    }
}
