package app.darkslide.scrub;

import static java.util.stream.Collectors.toMap;

import app.darkslide.images.DamageReason;
import app.darkslide.jobs.JobState;
import app.darkslide.jobs.Jobs;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How far the reading is, and what is damaged. It is counted every few minutes, so that nobody who asks for it makes work. */
@ApplicationScoped
class ScrubState {
    private static final int JOBS = 1000;
    private static final String UNKNOWN = "unknown";

    @Inject
    ScrubRepository rows;

    @Inject
    ScrubConfig config;

    @Inject
    Jobs jobs;

    private volatile Counts last = new Counts(0, false, Map.of(), Optional.empty());

    /**
     * What was counted last.
     *
     * @param due images that have never been looked at, or not for a period
     * @param isBehind whether there is one that has not been looked at for twice as long
     * @param damaged by reason
     * @param lastRound when none was due the last time
     */
    record Counts(long due, boolean isBehind, Map<String, Long> damaged, Optional<Instant> lastRound) {}

    void register(@Observes StartupEvent starting, MeterRegistry metrics) {
        metrics.gauge("darkslide.scrub.due", this, state -> state.last.due);
        metrics.gauge("darkslide.scrub.behind", this, state -> state.last.isBehind ? 1 : 0);
        metrics.gauge(
                "darkslide.scrub.last.round",
                this,
                state -> state.last.lastRound.map(Instant::getEpochSecond).orElse(0L));
        for (var reason : DamageReason.values()) register(metrics, reason.toString());
        register(metrics, UNKNOWN);
    }

    private void register(MeterRegistry metrics, String reason) {
        metrics.gauge(
                "darkslide.images.damaged",
                Tags.of("reason", reason),
                this,
                state -> state.last.damaged.getOrDefault(reason, 0L));
    }

    Counts last() {
        return last;
    }

    @Scheduled(every = "5m", delayed = "1m", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() {
        var now = Instant.now();
        last = new Counts(
                rows.countDue(now.minus(config.period()), now),
                rows.hasOlder(now.minus(config.period().multipliedBy(2))),
                rows.countDamaged().stream()
                        .collect(toMap(one -> one.reason().toLowerCase(Locale.ROOT), one -> one.images())),
                jobs.states(JOBS).stream()
                        .filter(state -> state.job().equals(Scrub.NAME))
                        .map(JobState::lastSuccess)
                        .filter(Objects::nonNull)
                        .findFirst());
    }
}
