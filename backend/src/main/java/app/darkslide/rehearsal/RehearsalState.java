package app.darkslide.rehearsal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the last rehearsal went, read every few minutes, so that nobody who asks for it makes work. */
@ApplicationScoped
class RehearsalState {
    @Inject
    RehearsalRepository rows;

    @Inject
    RehearsalConfig config;

    private volatile LastRehearsal last = LastRehearsal.NONE;

    void register(@Observes StartupEvent starting, MeterRegistry metrics) {
        metrics.gauge("darkslide.rehearsal.last.run", this, state -> seconds(state.last.ranAt()));
        metrics.gauge("darkslide.rehearsal.last.well", this, state -> seconds(state.last.wellAt()));
        metrics.gauge(
                "darkslide.rehearsal.degraded", this, state -> state.degraded().isPresent() ? 1 : 0);
        metrics.gauge("darkslide.backup.newest", this, state -> seconds(state.last.newestAt()));
    }

    private static double seconds(Instant time) {
        return time == null ? 0 : time.getEpochSecond();
    }

    LastRehearsal last() {
        return last;
    }

    /** Why somebody has to look after the backups. */
    Optional<String> degraded() {
        if (config.from().isEmpty()) return Optional.empty();
        var now = Instant.now();
        var late = now.minus(config.every().multipliedBy(2));
        if (last.hasFailed()) return Optional.of("The last rehearsal of a restore failed");
        if (last.wellAt() == null) return Optional.of("No restore has been rehearsed yet");
        if (last.wellAt().isBefore(late)) return Optional.of("No rehearsal has gone well for twice the period");
        if (last.newestAt() != null && last.newestAt().isBefore(late))
            return Optional.of("The newest backup is older than twice the period of rehearsals");
        if (last.newestAt() != null && last.newestAt().isAfter(now.plus(Duration.ofDays(1))))
            return Optional.of("The newest backup was made by a clock that was ahead");
        return Optional.empty();
    }

    @Scheduled(every = "5m", delayed = "30s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() {
        last = rows.last();
    }
}
