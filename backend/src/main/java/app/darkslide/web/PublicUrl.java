package app.darkslide.web;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The address that people open, as {@code DARKSLIDE_PUBLIC_URL} names it. It is never taken from a request: whoever sends one
 * chooses its {@code Host}, and a link in a mail would then lead its reader to them.
 */
@ApplicationScoped
public class PublicUrl {
    private final Optional<URI> origin;

    @Inject
    PublicUrl(PublicUrlConfig config) {
        this(config.publicUrl());
    }

    /** For a command, which runs without the rest of the application. */
    public static PublicUrl ofTheService() {
        return new PublicUrl(ConfigProvider.getConfig().getOptionalValue("darkslide.public-url", String.class));
    }

    PublicUrl(Optional<String> setting) {
        origin = setting.map(PublicUrl::checked);
    }

    /** Read at once, so that a wrong one keeps the service from starting. */
    void check(@Observes @Priority(1) StartupEvent starting) {}

    /** Without a path, and so without a slash at its end; empty if it is not set. */
    public Optional<URI> origin() {
        return origin;
    }

    /**
     * An address of the app with a secret behind the {@code #}, which browsers send to nobody.
     *
     * @param path begins with a slash
     */
    public Optional<String> link(String path, String secret) {
        return origin.map(url -> url + path + "#" + secret);
    }

    private static URI checked(String text) {
        try {
            var url = new URI(text.strip().replaceFirst("/$", ""));
            if (isOrigin(url)) return url;
        } catch (URISyntaxException e) {
            // It is refused below, like anything else that is not the address of a site.
        }
        // Of a failed start Quarkus prints only the sentence if this is the innermost cause.
        var sentence =
                "DARKSLIDE_PUBLIC_URL has to be an address such as https://photos.example.org, without a path, and not \""
                        + text + "\".";
        throw new IllegalArgumentException(sentence, new PreventFurtherStepsException(sentence, 1));
    }

    private static boolean isOrigin(URI url) {
        return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getRawPath().isEmpty()
                && url.getQuery() == null
                && url.getFragment() == null;
    }
}
