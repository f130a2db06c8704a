package app.darkslide.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells the framework's registry of certificates about the operator's, if there is one: it takes no empty names. Files that are
 * of no use are left out here, and refused by {@link TlsCheck}. A renewed certificate is not the registry's affair: see
 * {@link ServedCertificate}.
 */
public final class TlsSource implements ConfigSourceFactory {
    private static final String NAME = "web"; // the nameless one would be that of the management port, too
    private static final int ABOVE_APPLICATION_PROPERTIES = 255;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var certificate = file(context, "darkslide.tls.certificate");
        var key = file(context, "darkslide.tls.key");
        if (TlsFiles.refusal(certificate, key).isPresent() || certificate.isEmpty()) return List.of();
        var settings = Map.of(
                "quarkus.http.tls-configuration-name",
                NAME,
                "quarkus.tls." + NAME + ".key-store.pem.0.cert",
                certificate.get().toString(),
                "quarkus.tls." + NAME + ".key-store.pem.0.key",
                key.get().toString());
        return List.of(new PropertiesConfigSource(settings, "https", ABOVE_APPLICATION_PROPERTIES));
    }

    private static Optional<Path> file(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name).getValue())
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
