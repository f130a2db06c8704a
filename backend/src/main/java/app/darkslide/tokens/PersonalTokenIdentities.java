package app.darkslide.tokens;

import app.darkslide.sessions.AuthenticatedUser;
import app.darkslide.sessions.PersonalTokenRequest;
import app.darkslide.sessions.RequestTurns;
import app.darkslide.sessions.Scope;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Authenticates a request by a personal access token, whose scopes become roles. Trusted for some seconds like a session's. */
@ApplicationScoped
class PersonalTokenIdentities implements IdentityProvider<PersonalTokenRequest> {
    private static final Logger LOG = Logger.getLogger(PersonalTokenIdentities.class);

    /** The time after which every replica has noticed that a token was revoked. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private static final int TOKENS = 10_000;

    @Inject
    PersonalTokenRepository tokens;

    @Inject
    RequestTurns turns;

    private final Cache<String, SecurityIdentity> verified = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(TRUSTED_FOR)
            .build();

    private record Holder(UUID user, UUID token, Instant expiresAt) implements AuthenticatedUser {}

    @Override
    public Class<PersonalTokenRequest> getRequestType() {
        return PersonalTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PersonalTokenRequest request, AuthenticationRequestContext context) {
        if (!TokenText.isOne(request.token())) return Uni.createFrom().failure(new AuthenticationFailedException());
        var known = verified.getIfPresent(request.token());
        if (known != null && of(known).expiresAt().isAfter(Instant.now()))
            return Uni.createFrom().item(known);
        return context.runBlocking(() -> verify(request.token()));
    }

    /** Stops trusting a token at once, in this replica. */
    void forget(UUID token) {
        verified.asMap().values().removeIf(identity -> of(identity).token().equals(token));
    }

    void forgetUser(UUID user) {
        verified.asMap().values().removeIf(identity -> of(identity).user().equals(user));
    }

    private SecurityIdentity verify(String text) {
        var token = QuarkusTransaction.requiringNew()
                .call(() -> tokens.findByHash(TokenText.hash(text)))
                .orElseThrow(AuthenticationFailedException::new);
        noteUse(token);
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Holder(token.userId, token.id, token.expiresAt))
                .addRoles(token.scopes().stream().map(Scope::toString).collect(Collectors.toSet()))
                .build();
        verified.put(text, identity);
        turns.remember(text, token.userId);
        return identity;
    }

    /** Whoever only looks is let in by a database that takes no changes, too. */
    private void noteUse(PersonalToken token) {
        try {
            QuarkusTransaction.requiringNew().run(() -> tokens.used(token.userId, token.id, Instant.now()));
        } catch (RuntimeException e) {
            LOG.warnf("The use of a personal token is not noted: %s", e.getMessage());
        }
    }

    private static Holder of(SecurityIdentity identity) {
        return (Holder) identity.getPrincipal();
    }
}
