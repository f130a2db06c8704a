package app.darkslide.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The database's clock: its last reading, plus the time elapsed since. Thus replicas agree on which jobs are due and which
 * replicas are dead, whatever their own clocks say, and a step of those has no effect.
 */
@ApplicationScoped
class DatabaseClock implements Clock {
    private static final Duration DOUBTFUL = Duration.ofMinutes(10);

    private record Reading(Instant time, long nanos) {}

    @Inject
    DataSource database;

    @Inject
    ClockGuard guard;

    /** This machine's time until the database is asked. */
    private volatile Reading last = new Reading(Instant.now(), System.nanoTime());

    @Override
    public Instant now() {
        var reading = last;
        return reading.time.plusNanos(System.nanoTime() - reading.nanos);
    }

    /** @throws JobStoppedException while this time may be wrong, so that nothing is deleted by it */
    Instant plausibleNow() {
        var now = now(); // first, because the next reading may be the one to doubt
        guard.doubt().ifPresent(reason -> {
            throw new JobStoppedException(reason, DOUBTFUL);
        });
        return now;
    }

    /**
     * Afterwards it is a moment ahead of the database at most, and never behind: work that was added just now has to be due, or
     * it waits for the next poll.
     */
    void read() throws SQLException {
        var asked = System.nanoTime();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select utc_timestamp(6)");
                var rows = query.executeQuery()) {
            rows.next();
            var time = rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            guard.look(time, connection); // first, or a job could use a time that is not believed
            last = new Reading(time, asked);
        }
    }
}
