package app.darkslide.keys;

import app.darkslide.crypto.OwnerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Seals and opens a record with the present master keys. */
@Readiness
@ApplicationScoped
class SealingHealthCheck implements HealthCheck {
    private static final byte[] RECORD = "health".getBytes(StandardCharsets.US_ASCII);

    @Inject
    MasterKeys masterKeys;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sealing");
        try {
            var keyset = masterKeys.current();
            var id = UUID.randomUUID();
            var key = OwnerKey.random();
            var opened = keyset.unwrap(keyset.wrap(key, id), id).open(key.seal(RECORD, id), id);
            return answer.status(Arrays.equals(RECORD, opened))
                    .withData("primary", keyset.primaryKeyId().toString())
                    .build();
        } catch (RuntimeException e) {
            return answer.down().withData("reason", e.getMessage()).build();
        }
    }
}
