package app.darkslide.passkeys;

import app.darkslide.web.PublicUrl;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * The host for which passkeys are made. Browsers use them nowhere else, so it follows from {@code DARKSLIDE_PUBLIC_URL} and never
 * from a request: whoever sends one chooses its {@code Host}.
 */
@ApplicationScoped
public class RelyingParty {
    private static final String LOCALHOST = "localhost";

    @Inject
    PublicUrl publicUrl;

    /**
     * A host name; {@code localhost} as long as no public address is set. Empty where browsers make no passkeys: for a numeric
     * address, or without https.
     */
    public Optional<String> id() {
        return id(publicUrl.origin());
    }

    static Optional<String> id(Optional<URI> publicUrl) {
        if (publicUrl.isEmpty()) return Optional.of(LOCALHOST);
        return publicUrl.filter(RelyingParty::allowsPasskeys).map(URI::getHost);
    }

    private static boolean allowsPasskeys(URI url) {
        var host = url.getHost();
        if (LOCALHOST.equals(host)) return true;
        return "https".equalsIgnoreCase(url.getScheme()) && !host.startsWith("[") && !host.matches("[0-9.]+");
    }

    /** @param challenge in base64url */
    ServerProperty expecting(String challenge) {
        return ServerProperty.builder()
                .rpId(id().orElseThrow(PasskeyRefusals::nowhere))
                .originPredicate(origin -> isOurs(origin, publicUrl.origin()))
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    static boolean isOurs(Origin origin, Optional<URI> publicUrl) {
        return publicUrl
                .map(url -> origin.equals(Origin.create(url.toString())))
                .orElse(LOCALHOST.equals(origin.getHost()));
    }
}
