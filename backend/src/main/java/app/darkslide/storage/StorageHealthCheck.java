package app.darkslide.storage;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells of a full or read-only disk, or of an object store that is away. That is no matter of readiness: people must still be able to
 * sign in, and to look, download and delete as far as that goes.
 */
@Wellness
@ApplicationScoped
class StorageHealthCheck implements HealthCheck {
    @Inject
    BlobStore blobs;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("blobs");
        try {
            blobs.check();
            return answer.up().build();
        } catch (IOException | UncheckedIOException e) {
            return answer.down().withData("reason", e.toString()).build();
        }
    }
}
