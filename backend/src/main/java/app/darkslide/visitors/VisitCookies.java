package app.darkslide.visitors;

import app.darkslide.crypto.RecordSeal;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareToken;
import app.darkslide.keys.TokenKeys;
import app.darkslide.shares.OwnVisits;
import app.darkslide.shares.Share;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Cookies with a {@link Visit}, sealed by a key of the service for one share, and sent to nothing but what that share shows. */
@ApplicationScoped
class VisitCookies implements OwnVisits {
    private static final String NAME = "darkslide-visit";
    private static final String NAME_OVER_HTTPS = "__Secure-" + NAME;

    private final RecordSeal seal;

    VisitCookies(TokenKeys keys) {
        seal = new RecordSeal("visit", keys.derive("visits"));
    }

    /** Lax and not Strict: whoever comes back by a link on another site is still on a visit. */
    NewCookie of(UUID share, Visit visit, HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .value(Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(visit.toBytes(), share)))
                .path("/s/" + share)
                .maxAge((int) Duration.between(Instant.now(), visit.end()).toSeconds())
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    @Override
    public NewCookie begin(Share share, ShareToken token, HttpServerRequest request) {
        return of(share.id(), Visit.to(share, token), request);
    }

    /** Empty unless it has not ended. */
    Optional<Visit> find(UUID share, HttpServerRequest request) {
        var cookie = request.getCookie(name(request));
        if (cookie == null) return Optional.empty();
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie.getValue());
            return Visit.fromBytes(seal.open(bytes, share))
                    .filter(visit -> Instant.now().isBefore(visit.end()));
        } catch (IllegalArgumentException | SealBrokenException notOurs) {
            return Optional.empty();
        }
    }

    private static String name(HttpServerRequest request) {
        return request.isSSL() ? NAME_OVER_HTTPS : NAME;
    }
}
