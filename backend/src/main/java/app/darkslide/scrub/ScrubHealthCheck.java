package app.darkslide.scrub;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says how far the reading is, and what is damaged. It is never down: pictures are served all the same. */
@Wellness
@ApplicationScoped
class ScrubHealthCheck implements HealthCheck {
    @Inject
    ScrubState state;

    @Override
    public HealthCheckResponse call() {
        var now = state.last();
        var answer = HealthCheckResponse.named("scrub").up().withData("due", now.due());
        if (now.isBehind()) answer.withData("degraded", "Some files have not been read for twice the period");
        now.lastRound()
                .ifPresent(time -> answer.withData(
                        "last round", time.truncatedTo(ChronoUnit.SECONDS).toString()));
        new TreeMap<>(now.damaged()).forEach((reason, images) -> answer.withData("damaged, " + reason, images));
        return answer.build();
    }
}
