package app.darkslide.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The times that the database's clock has shown, and what follows for the one that it shows now.
 *
 * @param seen the last one that was believed; null if there is none yet
 * @param doubtedSince the first one of those that are doubted, null if none is
 * @param doubtedAt the last one of them
 */
record ClockHistory(Instant seen, Instant doubtedSince, Instant doubtedAt) {
    static final ClockHistory NONE = new ClockHistory(null, null, null);

    private static final Duration MAX_DIFFERENCE = Duration.ofDays(1);
    private static final Duration PRECISION = Duration.ofHours(1); // so that a resting disk is not woken each minute

    /** @param doubt why the present time is not believed; null if it is */
    record Verdict(ClockHistory history, String doubt) {}

    /** @param machine what this machine's own clock shows */
    Verdict on(Instant now, Instant machine, ClockConfig config) {
        if (distance(now, machine) > MAX_DIFFERENCE.toSeconds())
            return new Verdict(
                    this,
                    "This machine's clock shows %s, and the database's %s.".formatted(minute(machine), minute(now)));
        if (isPlausible(now, config)) return new Verdict(believed(now), null);
        var doubted = doubted(now, config);
        return new Verdict(doubted, doubted.explanation(now, config));
    }

    private boolean isPlausible(Instant now, ClockConfig config) {
        if (seen == null || !now.isAfter(seen.plus(config.maxJump()))) return true;
        var isTrusted = config.trustedUntil()
                .filter(day -> now.isBefore(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        return isTrusted.isPresent() || isSteady(now, config) && !now.isBefore(doubtedSince.plus(config.pause()));
    }

    private boolean isSteady(Instant now, ClockConfig config) {
        if (doubtedAt == null) return false;
        // As long as the pause itself: a machine that is on at weekends only must get to its end, too.
        return distance(now, doubtedAt)
                <= Math.max(config.maxJump().toSeconds(), config.pause().toSeconds());
    }

    private ClockHistory believed(Instant now) {
        var isRecent = seen != null && doubtedSince == null && distance(now, seen) < PRECISION.toSeconds();
        return isRecent ? this : new ClockHistory(now, null, null);
    }

    private ClockHistory doubted(Instant now, ClockConfig config) {
        if (!isSteady(now, config)) return new ClockHistory(seen, now, now);
        return distance(now, doubtedAt) < PRECISION.toSeconds() ? this : new ClockHistory(seen, doubtedSince, now);
    }

    private String explanation(Instant now, ClockConfig config) {
        return ("The clock shows %s, and at the last look it was %s. If it is right, and the service was off in between, it"
                        + " is believed from %s on, or at once with DARKSLIDE_CLOCK_TRUSTED_UNTIL=%s; if it is"
                        + " wrong, set it right.")
                .formatted(minute(now), minute(seen), minute(doubtedSince.plus(config.pause())), day(now));
    }

    private static long distance(Instant one, Instant other) {
        return Duration.between(one, other).abs().toSeconds();
    }

    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private static String day(Instant time) {
        return time.toString().substring(0, 10);
    }
}
