package app.darkslide.users;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The life of a session: opened by a password, kept alive by exchanging refresh tokens, ended by its owner or by theft. */
@ApplicationScoped
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    @Inject
    SessionRepository sessions;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    AccessTokenIdentities identities;

    @Inject
    AccountsConfig config;

    /** @param refreshToken the one that keeps the session alive next */
    record Live(Session session, String refreshToken) {}

    @Transactional
    Live open(UUID user) {
        var now = Instant.now();
        var token = refreshTokens.first();
        var session = new Session(UUID.randomUUID(), user, RefreshTokens.hash(token), now, expiry(now, now));
        sessions.persist(session);
        return new Live(session, token);
    }

    /**
     * Exchanges a refresh token for the next one. The spent one may come again within a grace of some seconds, and
     * yields the same next one; after that it is in the wrong hands, and the session ends.
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    Live refresh(String token) {
        var hash = RefreshTokens.hash(token);
        var now = Instant.now();
        var session = sessions.findByRefreshHash(hash)
                .filter(found -> found.expiresAt.isAfter(now))
                .orElseThrow(Sessions::ended);
        var next = refreshTokens.after(token);
        if (Arrays.equals(hash, session.refreshHash)) {
            sessions.exchange(session, RefreshTokens.hash(next), now, expiry(session.authenticatedAt, now));
        } else if (session.refreshedAt.plus(config.refreshGrace()).isBefore(now)) {
            LOG.warnf(
                    "A spent refresh token came again, so its session %s of user %s ends", session.id, session.userId);
            end(session.id);
            throw ended();
        }
        return new Live(session, next);
    }

    @Transactional
    void end(UUID session) {
        sessions.deleteById(session);
        identities.forget(session);
    }

    /** How long a browser has to keep the refresh token, in seconds. */
    long refreshLifetime(Session session) {
        return session.expiresAt.getEpochSecond() - Instant.now().getEpochSecond();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        sessions.deleteExpired();
    }

    private Instant expiry(Instant signedInAt, Instant now) {
        var idle = now.plus(config.sessionIdleLifetime());
        var absolute = signedInAt.plus(config.sessionLifetime());
        return Optional.of(idle).filter(absolute::isAfter).orElse(absolute);
    }

    private static ProblemException ended() {
        return new ProblemException(ProblemType.UNAUTHORIZED, "You are not signed in any more. Please sign in again.");
    }
}
