package app.darkslide.storage;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Begins to write a blob and undoes it, which reveals a full or read-only disk. That is no matter of readiness: people must
 * still be able to look, to download and to delete.
 */
@Wellness
@ApplicationScoped
class StorageHealthCheck implements HealthCheck {
    @Inject
    BlobStore blobs;

    @Inject
    DataDirectory data;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("blobs");
        try (var batch = blobs.begin(UUID.randomUUID());
                var part = batch.create("health")) {
            part.write(ByteBuffer.allocate(1));
            return answer.status(Files.isWritable(data.blobs())).build();
        } catch (IOException | UncheckedIOException e) {
            return answer.down().withData("reason", e.toString()).build();
        }
    }
}
