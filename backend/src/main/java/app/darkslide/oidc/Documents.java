package app.darkslide.oidc;

import java.net.URI;
import java.time.Duration;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * What the provider publishes: its discovery document and its keys. Nothing is asked for before it is needed, so that a provider
 * that is away keeps nobody from starting; and for a moment after it did not answer, nobody waits for it again.
 */
final class Documents {
    private static final Duration AGE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ProviderHttp http;

    private record Kept<T>(T document, long at) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - at > age.toNanos();
        }
    }

    private volatile Kept<Discovery> discovery;
    private volatile Kept<JsonWebKeySet> keys;
    private volatile Kept<RefusedException> failure;

    Documents(ProviderHttp http) {
        this.http = http;
    }

    Discovery discovery(String issuer) throws RefusedException {
        var known = discovery;
        if (known != null && !known.isOlderThan(AGE)) return known.document;
        var failed = failure;
        if (failed != null && !failed.isOlderThan(PAUSE)) throw failed.document;
        try {
            var address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
            var fetched = Discovery.of(http.get(address), issuer);
            discovery = kept(fetched);
            return fetched;
        } catch (RefusedException e) {
            failure = kept(e);
            throw e;
        }
    }

    JsonWebKeySet keys(Discovery discovery) throws RefusedException {
        var known = keys;
        return known != null && !known.isOlderThan(AGE) ? known.document : newKeys(discovery);
    }

    /** For a token whose key is not known: the provider may have a new one. */
    JsonWebKeySet newKeys(Discovery discovery) throws RefusedException {
        try {
            var fetched = new JsonWebKeySet(http.get(discovery.keys()).toString());
            keys = kept(fetched);
            return fetched;
        } catch (JoseException e) {
            throw RefusedException.away("The provider's keys cannot be read");
        }
    }

    private static <T> Kept<T> kept(T document) {
        return new Kept<>(document, System.nanoTime());
    }
}
