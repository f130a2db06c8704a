package app.darkslide.jobs;

import app.darkslide.jobs.ClockHistory.SetBack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Keeps a clock that has jumped from deleting anything: by a clock that is a year ahead, all of the trash is due. Compares the
 * database's clock with this machine's and with what it showed last, see {@link ClockHistory}.
 */
@ApplicationScoped
class ClockGuard {
    private static final Logger LOG = Logger.getLogger(ClockGuard.class);

    @Inject
    ClockConfig config;

    private volatile String doubt = "The clock has not been looked at yet.";
    private volatile boolean isAlarmed;

    void register(@Observes StartupEvent starting, MeterRegistry metrics) {
        metrics.gauge("darkslide.clock.doubted", this, guard -> guard.isAlarmed ? 1 : 0);
    }

    /** Why nothing may be deleted by the clock; empty if it may. */
    Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** Unlike {@link #doubt}, not before it was looked at. */
    boolean isAlarmed() {
        return isAlarmed;
    }

    /** @param now what the database's clock shows */
    void look(Instant now, Connection database) throws SQLException {
        var history = read(database);
        var verdict = history.on(now, Instant.now(), config);
        if (!verdict.history().equals(history)) write(database, verdict.history());
        if (verdict.doubt() != null && !isAlarmed)
            LOG.errorf("Nothing is deleted by its age any more, because the clock may be wrong. %s", verdict.doubt());
        if (verdict.doubt() == null && isAlarmed) LOG.info("The clock is believed again, and what is due is deleted");
        isAlarmed = verdict.doubt() != null;
        doubt = verdict.doubt();
    }

    private static ClockHistory read(Connection database) throws SQLException {
        try (var query = database.prepareStatement(
                        "select seen_at, doubted_since, doubted_at, set_back_from, set_back_since from clock");
                var rows = query.executeQuery()) {
            if (!rows.next()) return ClockHistory.NONE;
            return new ClockHistory(
                    time(rows, "seen_at"), time(rows, "doubted_since"), time(rows, "doubted_at"), setBack(rows));
        }
    }

    private static SetBack setBack(ResultSet row) throws SQLException {
        var from = time(row, "set_back_from");
        return from == null ? null : new SetBack(from, time(row, "set_back_since"));
    }

    private static void write(Connection database, ClockHistory history) throws SQLException {
        try (var statement = database.prepareStatement(
                "replace into clock (id, seen_at, doubted_since, doubted_at, set_back_from, set_back_since)"
                        + " values (1, ?, ?, ?, ?, ?)")) {
            var setBack = history.setBack();
            statement.setObject(1, column(history.seen()));
            statement.setObject(2, column(history.doubtedSince()));
            statement.setObject(3, column(history.doubtedAt()));
            statement.setObject(4, setBack == null ? null : column(setBack.from()));
            statement.setObject(5, setBack == null ? null : column(setBack.since()));
            statement.executeUpdate();
        }
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime column(Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
