package app.darkslide.oidc;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;

/**
 * Sends people to the provider, and takes them back, in three steps. The third is a request of the app's own: the cookies of a
 * session are Strict, and are set and sent only there, not at the end of a chain of redirects that began on another site. It
 * gives problems as every other request does, and leaves nothing in an address.
 */
@ApplicationScoped
public class RoundTrips {
    /** Long enough for a password manager and a second factor at the provider. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(RoundTrips.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    @Inject
    OidcSetup setup;

    @Inject
    Provider provider;

    @Inject
    AuthorizationRequestRepository requests;

    @Inject
    ObjectMapper json;

    /**
     * What a round is for.
     *
     * @param user whose account it is about, and {@code session} which of theirs; null for a sign-in
     * @param next the page of the app to show in the end, or null
     * @param invitation that was brought along, or null
     */
    public record Wish(Purpose purpose, UUID user, UUID session, String next, String invitation) {
        public static Wish toSignIn(String next, String invitation) {
            return new Wish(Purpose.SIGN_IN, null, null, next, invitation);
        }

        public static Wish of(Purpose purpose, UUID user, UUID session) {
            return new Wish(purpose, user, session, null, null);
        }
    }

    /** @param cookie for the browser that goes there, and no other */
    public record Departure(URI to, String cookie) {}

    /** @param invitation that was brought along, or null */
    public record Arrival(ProvenIdentity identity, UUID user, UUID session, Instant begunAt, String invitation) {}

    /** @throws ProblemException 404 where there is no provider, 503 if it is away */
    public Departure begin(Wish wish) {
        requireSetUp();
        var secret = BrowserSecret.random(wish.invitation);
        try {
            var to = provider.authorization(secret, wish.purpose == Purpose.CONFIRM);
            requests.add(request(wish, secret));
            return new Departure(to, secret.cookie());
        } catch (RefusedException e) {
            LOG.warnf("Nobody can sign in through the provider: %s", e.getMessage());
            throw problem(e.refusal);
        }
    }

    private static AuthorizationRequest request(Wish wish, BrowserSecret secret) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the columns keep it
        var request = new AuthorizationRequest(
                wish.purpose, DigestUtils.sha256(secret.state()), secret.hash(), now, now.plus(LIFETIME));
        request.userId = wish.user;
        request.sessionId = wish.session;
        request.nextPath = wish.next;
        return request;
    }

    /**
     * Takes somebody back. What comes of it waits for the request of the app.
     *
     * @return the page of the app that goes on; it tells nothing of how it went
     */
    public String arrive(ProviderAnswer answer, Optional<String> cookie) {
        requireSetUp();
        var secret = cookie.flatMap(BrowserSecret::of).filter(known -> known.isState(answer.state()));
        var request = secret.flatMap(known -> requests.find(known.hash()));
        if (request.isEmpty()) return Purpose.SIGN_IN.page;
        var begun = request.get();
        if (requests.takeState(begun.id, DigestUtils.sha256(answer.state()))) verify(begun.id, answer, secret.get());
        return begun.purpose.page
                + (begun.nextPath == null ? "" : "?next=" + URLEncoder.encode(begun.nextPath, StandardCharsets.UTF_8));
    }

    private void verify(UUID id, ProviderAnswer answer, BrowserSecret secret) {
        try {
            requests.keep(id, null, json.writeValueAsString(provider.redeem(answer, secret)));
        } catch (RefusedException e) {
            LOG.warnf("Somebody could not sign in through the provider: %s", e.getMessage());
            requests.keep(id, e.refusal, null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What came of it, once.
     *
     * @param user who asks; null where nobody has to be signed in
     * @throws ProblemException if it came to nothing, or was not begun in this browser, by this user, for this
     */
    public Arrival complete(Purpose purpose, UUID user, Optional<String> cookie) {
        requireSetUp();
        var secret = cookie.flatMap(BrowserSecret::of).orElseThrow(RoundTrips::notBegunHere);
        var request = requests.find(secret.hash())
                .filter(found -> found.isBack() && found.purpose == purpose)
                .orElseThrow(RoundTrips::notBegunHere);
        if (user != null && !user.equals(request.userId)) throw notBegunHere();
        if (!requests.take(request.id)) throw notBegunHere();
        if (request.refusal != null) throw problem(request.refusal);
        return new Arrival(
                identity(request), request.userId, request.sessionId, request.createdAt, secret.invitation());
    }

    private ProvenIdentity identity(AuthorizationRequest request) {
        try {
            return json.readValue(request.identity, ProvenIdentity.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireSetUp() {
        if (!setup.isSetUp())
            throw new ProblemException(ProblemType.NOT_FOUND, "Nothing but passwords is set up here to sign in with.");
    }

    private static ProblemException notBegunHere() {
        return new ProblemException(
                ProblemReason.TOOK_TOO_LONG,
                "This was not begun in this browser, took too long, or is done already. Begin again.");
    }

    private ProblemException problem(Refusal refusal) {
        var name = setup.name().orElseThrow();
        return switch (refusal) {
            case DECLINED ->
                new ProblemException(ProblemReason.PROVIDER_DECLINED, "You were not signed in with " + name + ".");
            case INVALID ->
                new ProblemException(
                        ProblemReason.PROVIDER_PROVED_NOTHING,
                        "What came back from " + name
                                + " did not prove who you are. Try again; if that does not help, tell whoever looks after this Darkslide.");
            case AWAY ->
                ProblemException.retryAfter(
                        ProblemReason.PROVIDER_AWAY,
                        "Signing in with " + name
                                + " does not work right now. Your photos are safe. Try again in a moment, or sign in with your password.",
                        RETRY_AFTER);
        };
    }
}
