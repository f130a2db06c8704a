package app.darkslide.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

/** Authenticates a request by its access token. A verified token is trusted for some seconds without another check. */
@ApplicationScoped
class AccessTokenIdentities implements IdentityProvider<AccessTokenRequest> {
    /** The time after which every replica has noticed that a session was ended. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private static final int TOKENS = 10_000;

    @Inject
    AccessTokens tokens;

    @Inject
    SessionRepository sessions;

    @Inject
    RequestTurns turns;

    private final Cache<String, SecurityIdentity> verified = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfterWrite(TRUSTED_FOR)
            .build();

    @Override
    public Class<AccessTokenRequest> getRequestType() {
        return AccessTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AccessTokenRequest request, AuthenticationRequestContext context) {
        var known = verified.getIfPresent(request.token);
        if (known != null && of(known).expiresAt().isAfter(Instant.now()))
            return Uni.createFrom().item(known);
        return context.runBlocking(() -> verify(request.token));
    }

    /** Stops trusting the tokens of a session at once, in this replica. */
    void forget(UUID session) {
        verified.asMap().values().removeIf(identity -> of(identity).session().equals(session));
    }

    void forgetUser(UUID user) {
        verified.asMap().values().removeIf(identity -> of(identity).user().equals(user));
    }

    private SecurityIdentity verify(String token) {
        var claims = tokens.verify(token);
        var role = sessions.role(claims.user(), claims.session()).orElseThrow(AuthenticationFailedException::new);
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(claims)
                .addRole(role.text())
                .build();
        verified.put(token, identity);
        turns.remember(token, claims.user());
        return identity;
    }

    private static AccessToken of(SecurityIdentity identity) {
        return (AccessToken) identity.getPrincipal();
    }
}
