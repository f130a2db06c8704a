package app.darkslide.replicas;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows how many replicas have been seen lately, by their versions. It is never down: how many there should be, nobody here knows. */
@Wellness
@ApplicationScoped
class ReplicasHealthCheck implements HealthCheck {
    @Inject
    Presence replicas;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("replicas").up();
        try {
            replicas.byVersion().forEach(answer::withData);
        } catch (SQLException e) {
            answer.withData("reason", e.getMessage());
        }
        return answer.build();
    }
}
