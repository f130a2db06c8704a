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
 * @param setBack when the clock was set back, null if it was not, or long ago
 */
record ClockHistory(Instant seen, Instant doubtedSince, Instant doubtedAt, SetBack setBack) {
    static final ClockHistory NONE = new ClockHistory(null, null, null, null);

    /**
     * A machine without a clock of its own starts in the past, until the network tells it the time.
     *
     * @param from the last one that was believed before
     * @param since the first one that was shown then
     */
    record SetBack(Instant from, Instant since) {}

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
        if (isPlausible(now, config)) return new Verdict(believed(now, config), null);
        var doubted = doubted(now, config);
        return new Verdict(doubted, doubted.explanation(now, config));
    }

    private boolean isPlausible(Instant now, ClockConfig config) {
        if (seen == null || !now.isAfter(seen.plus(config.maxJump())) || isBackAgain(now, config)) return true;
        var isTrusted = config.trustedUntil()
                .filter(day -> now.isBefore(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        return isTrusted.isPresent() || isSteady(now, config) && !now.isBefore(doubtedSince.plus(config.pause()));
    }

    /** Whether the clock goes on from where it was before it was set back. */
    private boolean isBackAgain(Instant now, ClockConfig config) {
        return setBack != null
                && !now.isBefore(setBack.from.minus(PRECISION))
                && !now.isAfter(setBack.from.plus(config.maxJump()));
    }

    private boolean isSteady(Instant now, ClockConfig config) {
        if (doubtedAt == null) return false;
        // As long as the pause itself: a machine that is on at weekends only must get to its end, too.
        return distance(now, doubtedAt)
                <= Math.max(config.maxJump().toSeconds(), config.pause().toSeconds());
    }

    private ClockHistory believed(Instant now, ClockConfig config) {
        var isRecent = seen != null && doubtedSince == null && distance(now, seen) < PRECISION.toSeconds();
        return isRecent ? this : new ClockHistory(now, null, null, setBack(now, config));
    }

    /** Once it has gone on like that for as long as the pause, a clock that was set back was set right. */
    private SetBack setBack(Instant now, ClockConfig config) {
        if (seen != null && now.isBefore(seen.minus(config.maxJump())))
            return new SetBack(setBack == null ? seen : setBack.from, now);
        var isOver = setBack == null
                || !now.isBefore(setBack.from.minus(PRECISION))
                || !now.isBefore(setBack.since.plus(config.pause()));
        return isOver ? null : setBack;
    }

    private ClockHistory doubted(Instant now, ClockConfig config) {
        if (!isSteady(now, config)) return new ClockHistory(seen, now, now, setBack);
        return distance(now, doubtedAt) < PRECISION.toSeconds()
                ? this
                : new ClockHistory(seen, doubtedSince, now, setBack);
    }

    private String explanation(Instant now, ClockConfig config) {
        return ("The clock shows %s, and at the last look it was %s. If it is right, and the service was off in between, it"
                        + " is believed from %s on, or at once with DARKSLIDE_CLOCK_TRUSTED_UNTIL=%s; if it is"
                        + " wrong, set it right.")
                .formatted(
                        minute(now),
                        minute(setBack == null ? seen : setBack.from),
                        minute(doubtedSince.plus(config.pause())),
                        day(now));
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
