package app.darkslide.tokens;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.Scope;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.GivenEnd;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Creates and revokes personal access tokens. */
@ApplicationScoped
public class PersonalTokens {
    @Inject
    PersonalTokenRepository tokens;

    @Inject
    PersonalTokenIdentities identities;

    @Inject
    ActivityLog activity;

    @Inject
    TokenConfig config;

    /** @param text the token itself, which is known only at this moment */
    record Made(PersonalToken row, String text) {}

    /** @param wish the requested time of expiry, or null */
    @Transactional
    Made make(UUID user, String name, Set<Scope> scopes, Instant wish, ClientInfo client) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var expiresAt = wish == null
                ? now.plus(config.tokenLifetime())
                : GivenEnd.of(wish, now, config.tokenMaxLifetime(), "the token");
        if (tokens.count(user) >= config.tokensPerAccount())
            throw new ProblemException(
                    ProblemReason.TOO_MANY_TOKENS,
                    "You have %d access tokens, which is the limit. Revoke one that you do not use."
                            .formatted(config.tokensPerAccount()),
                    config.tokensPerAccount());
        var text = TokenText.random();
        var token = new PersonalToken(user, name, scopes, text, now, expiresAt);
        try {
            tokens.persistAndFlush(token);
        } catch (ConstraintViolationException erasedMeanwhile) {
            throw Sessions.ended();
        }
        activity.record(user, ActivityKind.TOKEN_MADE, client, name);
        return new Made(token, text);
    }

    /** @return false if the user has no such token */
    boolean revoke(UUID user, UUID id, ClientInfo client) {
        var revoked = QuarkusTransaction.requiringNew().call(() -> {
            var token = tokens.find(user, id);
            token.ifPresent(found -> {
                tokens.delete(found);
                activity.record(user, ActivityKind.TOKEN_REVOKED, client, found.name);
            });
            return token.isPresent();
        });
        identities.forget(id);
        return revoked;
    }

    /** Stops trusting the tokens of a user at once, in this replica. */
    public void forgetUser(UUID user) {
        identities.forgetUser(user);
    }
}
