package app.darkslide.oidc;

import app.darkslide.web.PublicUrl;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the settings say of the provider, checked once at the start. */
@ApplicationScoped
public class OidcSetup {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private static final int MAX_ISSUER = 255;

    private final OidcConfig config;
    private final Optional<URI> origin;

    @Inject
    OidcSetup(OidcConfig config, PublicUrl publicUrl) {
        this(config, publicUrl.origin());
    }

    OidcSetup(OidcConfig config, Optional<URI> origin) {
        this.config = config;
        this.origin = origin;
    }

    /** Half a set-up is not started, nor one whose secrets would cross a network in clear. */
    void check(@Observes @Priority(1) StartupEvent starting) {
        objection().ifPresent(sentence -> {
            // Quarkus prints only the sentence if this is the innermost cause.
            throw new IllegalStateException(sentence, new PreventFurtherStepsException(sentence, 1));
        });
    }

    Optional<String> objection() {
        return isSetUp() ? ofIssuer().or(this::ofClient) : withoutIssuer();
    }

    private Optional<String> withoutIssuer() {
        var given = config.clientId().isPresent()
                || config.clientSecret().isPresent()
                || config.clientSecretFile().isPresent()
                || config.administrators().isPresent();
        return given
                ? Optional.of(
                        "Some of DARKSLIDE_OIDC_… is set, but not DARKSLIDE_OIDC_ISSUER, the address of the provider.")
                : Optional.empty();
    }

    private Optional<String> ofIssuer() {
        if (!isAddress(issuer()) || issuer().length() > MAX_ISSUER)
            return Optional.of("DARKSLIDE_OIDC_ISSUER has to be an address such as https://auth.example.org, and not \""
                    + issuer() + "\". It may begin with http:// on this machine alone.");
        return origin.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "DARKSLIDE_OIDC_ISSUER is set, but not DARKSLIDE_PUBLIC_URL, the address to which the provider sends people back.");
    }

    private Optional<String> ofClient() {
        if (config.clientId().isEmpty())
            return Optional.of("DARKSLIDE_OIDC_ISSUER is set, but not DARKSLIDE_OIDC_CLIENT_ID.");
        if (config.clientSecret().isEmpty() && config.clientSecretFile().isEmpty())
            return Optional.of("DARKSLIDE_OIDC_ISSUER is set, but neither DARKSLIDE_OIDC_CLIENT_SECRET nor _FILE.");
        if (config.clientSecretFile().isPresent()
                && !Files.isReadable(config.clientSecretFile().get()))
            return Optional.of("DARKSLIDE_OIDC_CLIENT_SECRET_FILE cannot be read: "
                    + config.clientSecretFile().get());
        return List.of(config.scopes().split(" ")).contains("openid")
                ? Optional.empty()
                : Optional.of("DARKSLIDE_OIDC_SCOPES has to contain openid.");
    }

    /** Of the issuer or what it names: encrypted, or on this machine. */
    static boolean isAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme())
                                    && LOOPBACK.matcher(uri.getHost()).matches());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public boolean isSetUp() {
        return config.issuer().isPresent();
    }

    /** What the button says after "Sign in with". */
    public Optional<String> name() {
        return config.issuer().map(issuer -> config.name());
    }

    String issuer() {
        return config.issuer().orElseThrow();
    }

    String clientId() {
        return config.clientId().orElseThrow();
    }

    /** Read each time, so that a changed one is used without a restart. */
    String clientSecret() {
        return config.clientSecretFile()
                .map(OidcSetup::read)
                .or(config::clientSecret)
                .orElseThrow();
    }

    /** From the settings alone: whoever sends a request chooses its Host. */
    URI redirectUri() {
        return URI.create(origin.orElseThrow() + "/users/oidc/callback");
    }

    String scopes() {
        return config.scopes();
    }

    String groupsClaim() {
        return config.groupsClaim();
    }

    Optional<String> administrators() {
        return config.administrators();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The client's secret cannot be read from " + file, e);
        }
    }
}
