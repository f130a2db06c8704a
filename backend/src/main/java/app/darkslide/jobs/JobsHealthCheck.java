package app.darkslide.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows the jobs and their failures. It is never down: a failing job is retried and does not keep the service from serving.
 */
@Readiness
@ApplicationScoped
class JobsHealthCheck implements HealthCheck {
    private static final int MAX_JOBS = 20;

    @Inject
    JobRepository rows;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("jobs").up();
        try {
            for (var state : rows.list(MAX_JOBS)) answer.withData(state.job() + "/" + state.id(), state.toString());
        } catch (SQLException e) {
            answer.withData("reason", e.getMessage());
        }
        return answer.build();
    }
}
