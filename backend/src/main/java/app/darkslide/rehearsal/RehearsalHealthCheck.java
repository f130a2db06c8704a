package app.darkslide.rehearsal;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Says when a restore was last rehearsed, and how that went. It is never down: pictures are served all the same. */
@Wellness
@ApplicationScoped
class RehearsalHealthCheck implements HealthCheck {
    @Inject
    RehearsalState state;

    @Inject
    RehearsalConfig config;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("rehearsal").up();
        if (config.from().isEmpty())
            return answer.withData("off", "DARKSLIDE_REHEARSAL_FROM names no directory of backups")
                    .build();
        var last = state.last();
        state.degraded().ifPresent(reason -> answer.withData("degraded", reason));
        add(answer, "newest backup", last.newestAt());
        add(answer, "last run", last.ranAt());
        add(answer, "last well", last.wellAt());
        add(answer, "backup", last.backupAt());
        if (last.rowsRead() > 0) {
            answer.withData("rows", last.rowsRead())
                    .withData("photos", last.tried())
                    .withData("whole", last.whole())
                    .withData("damaged before", last.damagedBefore());
        }
        if (last.hasFailed()) answer.withData("problems", last.problems().replace('\n', ' '));
        return answer.build();
    }

    private static void add(HealthCheckResponseBuilder answer, String name, Instant time) {
        if (time != null)
            answer.withData(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
