package app.darkslide.timeline;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.MonthCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One day of the year, in many years. Each is a range of the timeline's index. */
@ApplicationScoped
class MemoryRepository {
    private static final int MAX_YEARS = 50;
    private static final String YEAR = "cast(? as signed) as year";
    private static final String LIVE =
            " from images force index (images_timeline) where owner_id = ? and deleted_at is null and taken_at >= ? and taken_at < ?";

    @Inject
    Sql sql;

    @Inject
    MonthCounts months;

    record YearCount(int year, long count) {}

    private record Newest(UUID id, int year, int place) {}

    /** The years before this day's that may have images of the day, newest first: those in which its month has some. */
    @Transactional
    List<LocalDate> days(Gallery gallery, LocalDate day) {
        var anniversary = MonthDay.from(day);
        return months.months(gallery).stream()
                .map(MonthCounts.Count::month)
                .filter(month -> month.endsWith("-%02d".formatted(day.getMonthValue())))
                .map(month -> Integer.parseInt(month.substring(0, 4)))
                .filter(year -> year < day.getYear() && anniversary.isValidYear(year))
                .limit(MAX_YEARS)
                .map(anniversary::atYear)
                .toList();
    }

    /** @param days not empty */
    @Transactional
    List<YearCount> counts(Gallery gallery, List<LocalDate> days) {
        var each = "select year, count from (%s) counts where count > 0 order by year desc"
                .formatted(ofEach(days, "select " + YEAR + ", count(*) as count" + LIVE));
        return sql.list(each, YearCount.class, parameters(gallery, days));
    }

    /**
     * The newest of each day, then the second of each, and so on.
     *
     * @param days not empty
     */
    @Transactional
    List<UUID> newestInTurn(Gallery gallery, List<LocalDate> days, int limit) {
        var newest = sql.list(ofEach(days, newest(limit)), Newest.class, parameters(gallery, days));
        return newest.stream()
                .sorted(Comparator.comparingInt(Newest::place).thenComparing(Newest::year, Comparator.reverseOrder()))
                .limit(limit)
                .map(Newest::id)
                .toList();
    }

    private static String newest(int limit) {
        var range = "select id, taken_at" + LIVE + " order by taken_at desc, id desc limit " + limit;
        return "select id, " + YEAR + ", row_number() over (order by taken_at desc, id desc) as place from (" + range
                + ") newest";
    }

    private static String ofEach(List<LocalDate> days, String query) {
        return String.join(" union all ", Collections.nCopies(days.size(), "(" + query + ")"));
    }

    private static Object[] parameters(Gallery gallery, List<LocalDate> days) {
        return days.stream()
                .flatMap(
                        day -> Stream.<Object>of(day.getYear(), gallery.owner(), start(day), midnight(day.plusDays(1))))
                .toArray();
    }

    /** What is known to the month or the year alone is stored as its beginning, so that is no moment of that day. */
    private static Instant start(LocalDate day) {
        return day.getDayOfMonth() == 1 ? midnight(day).plusNanos(1000) : midnight(day);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
