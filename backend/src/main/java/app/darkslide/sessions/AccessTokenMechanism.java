package app.darkslide.sessions;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the access token of a request. The header is accepted with any request and holds a session's token or a personal
 * one. The cookie is for requests that a browser makes by itself, as for an {@code <img>}. It is accepted for GET and HEAD
 * only: another site can make a browser read images, whose answers it cannot see, but never change anything.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class AccessTokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var request = context.request();
        var token = token(request);
        if (token.isEmpty()) return Uni.createFrom().nullItem();
        return token.get().startsWith(PersonalTokenRequest.PREFIX)
                ? identities
                        .authenticate(new PersonalTokenRequest(token.get()))
                        .invoke(identity -> requireScope(identity, request))
                : identities.authenticate(new AccessTokenRequest(token.get()));
    }

    static Optional<String> token(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null)
            return isRead(request)
                    ? Cookies.accessToken(request).filter(token -> !token.startsWith(PersonalTokenRequest.PREFIX))
                    : Optional.empty();
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** RFC 6750, section 3.1. */
    private static void requireScope(SecurityIdentity identity, HttpServerRequest request) {
        var needed = Scope.needed(request);
        if (needed.filter(scope -> identity.hasRole(scope.toString())).isPresent()) return;
        throw ProblemException.withHeader(
                ProblemType.INSUFFICIENT_SCOPE,
                needed.map(scope -> "This needs a token with the scope " + scope + ".")
                        .orElse("No personal access token reaches this: sign in for it."),
                "WWW-Authenticate",
                "Bearer error=\"insufficient_scope\""
                        + needed.map(scope -> ", scope=\"" + scope + "\"").orElse(""));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(AccessTokenRequest.class, PersonalTokenRequest.class);
    }
}
