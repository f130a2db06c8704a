package app.darkslide.jobs;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Down while the clock is doubted. The service serves all the same, so this is neither readiness nor liveness. */
@Wellness
@ApplicationScoped
class ClockHealthCheck implements HealthCheck {
    @Inject
    ClockGuard clock;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("clock").status(!clock.isAlarmed());
        clock.doubt().ifPresent(reason -> answer.withData("reason", reason));
        return answer.build();
    }
}
