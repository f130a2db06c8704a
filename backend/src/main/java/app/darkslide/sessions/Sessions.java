package app.darkslide.sessions;

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
public class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    @Inject
    SessionRepository sessions;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AccessTokenIdentities identities;

    @Inject
    SessionConfig config;

    /**
     * A session that goes on, by its two tokens.
     *
     * @param expiresIn how long the access token is good for, in seconds
     * @param refreshToken the one that keeps the session alive next
     * @param refreshExpiresIn how long a browser has to keep that one, in seconds
     */
    public record Live(UUID user, String accessToken, long expiresIn, String refreshToken, long refreshExpiresIn) {}

    @Transactional
    public Live open(UUID user) {
        var now = Instant.now();
        var token = refreshTokens.first();
        var session = new Session(UUID.randomUUID(), user, RefreshTokens.hash(token), now, expiry(now, now));
        sessions.persist(session);
        return live(session, token, now);
    }

    /**
     * Exchanges a refresh token for the next one. The spent one may come again within a grace of some seconds, and
     * yields the same next one; after that it is in the wrong hands, and the session ends.
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Live refresh(String token) {
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
        return live(session, next, now);
    }

    @Transactional
    public void end(UUID session) {
        sessions.deleteById(session);
        identities.forget(session);
    }

    /** Forgets at once, in this replica, what was believed of somebody who is gone. */
    public void forgetUser(UUID user) {
        identities.forgetUser(user);
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        sessions.deleteExpired();
    }

    private Live live(Session session, String refreshToken, Instant now) {
        return new Live(
                session.userId,
                accessTokens.issue(session, now),
                accessTokens.lifetime(),
                refreshToken,
                session.expiresAt.getEpochSecond() - now.getEpochSecond());
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
