package app.darkslide.storage.s3;

import app.darkslide.testing.S3Proxy;
import app.darkslide.testing.SilentProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/** A service whose images lie in an object store, behind a network that can fail. */
public final class S3Service implements QuarkusTestResourceLifecycleManager {
    private SilentProxy network;

    @Override
    public Map<String, String> start() {
        try {
            network = new SilentProxy(S3Proxy.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings(network.port(), "service-" + UUID.randomUUID());
    }

    static Map<String, String> settings(int port, String bucket) {
        return Map.of(
                "darkslide.data",
                "target/test-data/object-store", // in the other one there are files of images
                "darkslide.s3.endpoint",
                "http://127.0.0.1:" + port,
                "darkslide.s3.bucket",
                bucket,
                "darkslide.s3.access-key",
                S3Proxy.ACCESS_KEY,
                "darkslide.s3.secret-key",
                S3Proxy.SECRET_KEY,
                "darkslide.s3.create-bucket",
                "true");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(network, new TestInjector.MatchesType(SilentProxy.class));
    }

    @Override
    public void stop() {
        try {
            if (network != null) network.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
