package app.darkslide.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows what works in the background, and what of it fails. It is never down: a job that fails is tried again, and keeps
 * nobody from being served.
 */
@Readiness
@ApplicationScoped
class JobsHealthCheck implements HealthCheck {
    private static final int MOST = 20;

    @Inject
    JobRepository rows;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("jobs").up();
        try {
            for (var state : rows.list(MOST)) answer.withData(state.job() + "/" + state.id(), state.toString());
        } catch (SQLException e) {
            answer.withData("reason", e.getMessage());
        }
        return answer.build();
    }
}
