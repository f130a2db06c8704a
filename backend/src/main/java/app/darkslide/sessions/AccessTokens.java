package app.darkslide.sessions;

import app.darkslide.keys.TokenKeys;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/** Access tokens as JWTs of RFC 9068: signed with Ed25519 and valid for one issuer, audience, session and some minutes. */
@ApplicationScoped
class AccessTokens {
    private static final String TYPE = "at+jwt";
    private static final String ISSUER = "darkslide";
    private static final String AUDIENCE = "darkslide";
    private static final String SESSION = "sid";
    private static final String AUTHENTICATED_AT = "auth_time";

    @Inject
    JWTParser parser;

    private final TokenKeys keys;
    private final SessionConfig config;
    private final JWTAuthContextInfo expected;

    AccessTokens(TokenKeys keys, SessionConfig config) {
        this.keys = keys;
        this.config = config;
        expected = new JWTAuthContextInfo(keys.forVerifying(), ISSUER);
        expected.setExpectedAudience(Set.of(AUDIENCE));
        expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.EDDSA));
        expected.setClockSkew(0); // or a token would be valid for a minute longer than we say
        expected.setRequiredClaims(Set.of("sub", "exp", "iat", SESSION, AUTHENTICATED_AT));
    }

    /** Lifetime in seconds, as {@code expires_in} of OAuth. */
    long lifetime() {
        return config.accessTokenLifetime().toSeconds();
    }

    String issue(Session session, Instant now) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(session.userId.toString())
                .issuedAt(now)
                .expiresAt(now.plus(config.accessTokenLifetime()))
                .claim(SESSION, session.id.toString())
                .claim(AUTHENTICATED_AT, session.authenticatedAt.getEpochSecond())
                .jws()
                .header("typ", TYPE)
                .algorithm(SignatureAlgorithm.EDDSA)
                .sign(keys.forSigning());
    }

    AccessToken verify(String token) {
        try {
            if (!TYPE.equals(JsonWebStructure.fromCompactSerialization(token).getHeader("typ")))
                throw new AuthenticationFailedException();
            var claims = parser.parse(token, expected);
            return new AccessToken(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getClaim(SESSION)),
                    time(claims, AUTHENTICATED_AT),
                    Instant.ofEpochSecond(claims.getExpirationTime()));
        } catch (ParseException | JoseException | IllegalArgumentException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static Instant time(JsonWebToken claims, String name) {
        return Instant.ofEpochSecond(Long.parseLong(claims.getClaim(name).toString()));
    }
}
