package app.darkslide.database;

import app.darkslide.testing.SilentProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A database behind a {@link SilentProxy}, with short timeouts so that a test need not wait long. */
public final class SilentDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Path DIRECTORY = Path.of("target/test-data/silent-db");

    private SilentProxy proxy;

    @Override
    public Map<String, String> start() {
        try {
            var address = new EmbeddedDatabase(DIRECTORY).address();
            proxy = new SilentProxy(address.port());
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:mysql://127.0.0.1:" + proxy.port() + "/darkslide?sslMode=DISABLED&connectTimeout=2000"
                            + "&socketTimeout=3000",
                    "quarkus.datasource.username",
                    ServerAddress.NAME,
                    "quarkus.datasource.password",
                    address.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(proxy, new TestInjector.MatchesType(SilentProxy.class));
    }

    @Override
    public void stop() {
        try {
            if (proxy != null) proxy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
