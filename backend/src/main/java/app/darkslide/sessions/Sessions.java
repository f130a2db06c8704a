package app.darkslide.sessions;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** The life of a session: opened by a password, kept alive by exchanging refresh tokens, ended by the user or by a theft. */
@ApplicationScoped
public class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    /** How many tokens behind an honest request can be: as many tabs may refresh while it is on its way. */
    private static final int RACING = 5;

    @Inject
    SessionRepository sessions;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    AccessTokens accessTokens;

    @Inject
    AccessTokenIdentities identities;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    SessionConfig config;

    /** @param address a coarse one, as sessions keep it */
    public boolean isFrom(UUID user, String address) {
        return sessions.isFrom(user, address);
    }

    /** Opens a session and ends the least recently used ones if there are too many. */
    @Transactional
    public SessionTokens open(UUID user, ClientInfo client) {
        var now = Instant.now();
        var token = refreshTokens.first(UUID.randomUUID());
        var session = new Session(token.session(), user, client, token.hash(), now, expiry(now, now));
        sessions.deleteAllBut(user, config.sessionsPerAccount() - 1);
        try {
            sessions.persistAndFlush(session);
        } catch (ConstraintViolationException erasedMeanwhile) {
            throw new ProblemException(ProblemReason.ACCOUNT_ERASED, "This account was erased just now.");
        }
        return tokens(session, token, session.expiresAt, now);
    }

    /**
     * Exchanges a refresh token for the next one. A spent token that is sent within some seconds of an exchange has lost a
     * race and gets the token that the winner got. At any other time two clients have the token, and the session ends. If
     * a thief won such a race, the session ends when the user or the thief makes the next exchange.
     */
    public SessionTokens refresh(String text, ClientInfo client, NetworkAddress from) {
        var now = Instant.now();
        var token = RefreshToken.parse(text);
        var session = token.flatMap(present -> sessions.find(present.session()))
                .filter(found -> found.expiresAt.isAfter(now));
        session.ifPresent(found -> throttle.refresh(found.id)); // before a long chain is followed
        var age = session.flatMap(found -> refreshTokens.age(token.get(), found.refreshHash));
        if (age.isEmpty()) {
            throttle.refusedRefresh(from);
            throw ended();
        }
        if (age.get().steps() == 0) return exchange(session.get(), age.get().present(), client, now);
        if (isRacing(session.get(), age.get(), now))
            return tokens(session.get(), age.get().present(), session.get().expiresAt, now);
        endStolen(session.get(), client);
        throw ended();
    }

    /** Ends the session at the last token of the chain that would still be recognized when it is spent. */
    private SessionTokens exchange(Session session, RefreshToken token, ClientInfo client, Instant now) {
        if (session.exchanges >= RefreshTokens.MAX_CHAIN - 1) {
            end(session.userId, session.id, client);
            throw ended();
        }
        var next = refreshTokens.after(token);
        var expiresAt = expiry(session.createdAt, now);
        sessions.exchange(session, next.hash(), client.address(), now, expiresAt);
        return tokens(session, next, expiresAt, now);
    }

    private boolean isRacing(Session session, RefreshTokens.Age age, Instant now) {
        return age.steps() <= RACING
                && !session.refreshedAt.plus(config.refreshGrace()).isBefore(now);
    }

    private void endStolen(Session session, ClientInfo client) {
        LOG.warnf(
                "A spent refresh token was sent again, so its session %s of user %s ends", session.id, session.userId);
        QuarkusTransaction.requiringNew().run(() -> {
            if (sessions.delete(session.userId, session.id))
                activity.record(session.userId, ActivityKind.REFRESH_TOKEN_REUSED, client.named(session.device));
        });
        identities.forget(session.id);
    }

    /** Records that the password was given again, which allows what needs a fresh sign-in. */
    public SessionTokens confirm(UUID user, UUID id) {
        var now = Instant.now();
        var session = QuarkusTransaction.requiringNew()
                .call(() -> {
                    sessions.authenticated(user, id, now);
                    return sessions.find(user, id);
                })
                .orElseThrow(Sessions::ended);
        return new SessionTokens(user, accessTokens.issue(session, now), accessTokens.lifetime(), null, 0);
    }

    /** @return false if the user has no such session */
    public boolean end(UUID user, UUID id, ClientInfo client) {
        var ended = QuarkusTransaction.requiringNew().call(() -> {
            var session = sessions.find(user, id);
            session.ifPresent(found -> activity.record(user, ActivityKind.SESSION_ENDED, client, found.device));
            return sessions.delete(user, id);
        });
        identities.forget(id);
        return ended;
    }

    /** @return the number of sessions that were ended */
    public long endOthers(UUID user, UUID present) {
        var ended = sessions.deleteOthers(user, present);
        identities.forgetUser(user);
        return ended;
    }

    /** Ends all sessions of a user, in the transaction of what makes it necessary; {@link #forgetUser} comes after it. */
    @Transactional
    public void endAll(UUID user) {
        sessions.deleteAll(user);
    }

    /** Stops trusting the tokens of a user at once, in this replica. */
    public void forgetUser(UUID user) {
        identities.forgetUser(user);
    }

    private SessionTokens tokens(Session session, RefreshToken refreshToken, Instant expiresAt, Instant now) {
        return new SessionTokens(
                session.userId,
                accessTokens.issue(session, now),
                accessTokens.lifetime(),
                refreshToken.toString(),
                expiresAt.getEpochSecond() - now.getEpochSecond());
    }

    private Instant expiry(Instant signedInAt, Instant now) {
        var idle = now.plus(config.sessionIdleLifetime());
        var absolute = signedInAt.plus(config.sessionLifetime());
        return Optional.of(idle).filter(absolute::isAfter).orElse(absolute);
    }

    /** Also clears the images from the browser's cache, wherever the session was ended. */
    public static ProblemException ended() {
        return ProblemException.withHeader(
                ProblemType.UNAUTHORIZED,
                "You are not signed in any more. Please sign in again.",
                "Clear-Site-Data",
                "\"cache\"");
    }
}
