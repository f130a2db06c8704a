package app.darkslide.storage.s3;

import app.darkslide.testing.S3Proxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the images of all tests that go through HTTP in one object store, in a run by the Maven profile {@code object-store}; otherwise
 * this does nothing. The bucket of a run is remembered by a system property: Quarkus starts test resources again for every test profile.
 */
@WithTestResource(value = S3ForAll.class, scope = TestResourceScope.GLOBAL)
public final class S3ForAll implements QuarkusTestResourceLifecycleManager {
    private static final String BUCKET = "test.object-store.bucket";

    @Override
    public Map<String, String> start() {
        if (!Boolean.getBoolean("test.object-store")) return Map.of(); // set by the profile
        if (System.getProperty(BUCKET) == null) System.setProperty(BUCKET, "service-" + UUID.randomUUID());
        return S3Service.settings(S3Proxy.port(), System.getProperty(BUCKET));
    }

    @Override
    public void stop() {}
}
