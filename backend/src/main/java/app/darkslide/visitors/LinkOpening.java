package app.darkslide.visitors;

import app.darkslide.activity.ClientInfo;
import app.darkslide.crypto.ShareToken;
import app.darkslide.keys.ShareKeys;
import app.darkslide.passwords.Passwords;
import app.darkslide.shares.Links;
import app.darkslide.shares.Share;
import app.darkslide.shares.VisitLog;
import app.darkslide.throttling.AnswerTime;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins visits. A link that does not exist, one that has ended in whatever way, a wrong secret and a wrong password take the same path
 * to the same answer. Only who has the secret learns that there is a password.
 */
@ApplicationScoped
class LinkOpening {
    @Inject
    Links links;

    @Inject
    ShareKeys keys;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    VisitLog log;

    /** @param cookie what the visitor's browser has to bring back */
    record Begun(OpenVisit visit, Visit cookie) {}

    /**
     * @param secret the text behind the link's #
     * @param password null if none was given
     * @throws ProblemException if the link is not open, or asks for a password and was given none
     */
    Begun enter(UUID share, String secret, String password, HttpServerRequest request) {
        var began = System.nanoTime();
        var from = NetworkAddress.of(request);
        throttle.link(from);
        if (password != null) passwords.requireCapacity(false);
        if (password != null) throttle.linkPassword(share, from);
        var token = ShareToken.parse(secret);
        var found =
                links.find(share).filter(open -> token.filter(open::isOpenedBy).isPresent());
        if (password == null && found.flatMap(Share::passwordHash).isPresent()) throw passwordRequired();
        if (!matches(found, password) || !links.countView(found.get(), Instant.now())) throw refusal(began);
        if (password != null) throttle.linkOpened(share, from);
        var begun = begun(found.get(), token.get());
        log.begun(begun.cookie.id(), found.get(), ClientInfo.of(request), Instant.now());
        return begun;
    }

    private boolean matches(Optional<Share> found, String password) {
        if (password == null) return found.isPresent();
        var hash = found.flatMap(Share::passwordHash);
        if (hash.isPresent()) return passwords.matches(password, hash.get());
        passwords.matchNobody(password);
        return found.isPresent();
    }

    private Begun begun(Share share, ShareToken token) {
        var visit = Visit.to(share, token);
        return new Begun(new OpenVisit(visit.id(), share, share.key(keys, token)), visit);
    }

    private static ProblemException refusal(long began) {
        AnswerTime.awaitStep(began);
        return Links.notOpen();
    }

    private static ProblemException passwordRequired() {
        return new ProblemException(
                ProblemType.SHARE_PASSWORD_REQUIRED,
                "Whoever gave you this link has set a password for it. Ask them for it.");
    }
}
