package app.darkslide.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies ID tokens (OpenID Connect Core 1.0, section 3.1.3.7). */
final class IdTokens {
    /** Signatures by keys that only the provider has: with HS256, or none, whoever knows a public key could make a token. */
    private static final String[] ALGORITHMS = {"RS256", "PS256", "ES256", "EdDSA"};

    /** How far two clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** A token is fetched as soon as it is made. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private static final Map<Integer, String> REASONS = Map.of(
            ErrorCodes.EXPIRED, "has expired",
            ErrorCodes.EXPIRATION_MISSING, "does not say when it expires",
            ErrorCodes.ISSUED_AT_MISSING, "does not say when it was made",
            ErrorCodes.ISSUED_AT_INVALID_PAST, "was made long ago",
            ErrorCodes.ISSUED_AT_INVALID_FUTURE, "is from the future: the clocks of the two machines are apart",
            ErrorCodes.AUDIENCE_INVALID, "is for another client",
            ErrorCodes.AUDIENCE_MISSING, "is for no client",
            ErrorCodes.ISSUER_INVALID, "is another issuer's",
            ErrorCodes.SIGNATURE_INVALID, "has a wrong signature",
            ErrorCodes.SUBJECT_MISSING, "is about nobody");

    /** The set of keys has none of the name that a token gives. */
    static final class UnknownKeyException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final String issuer;
    private final String clientId;

    IdTokens(String issuer, String clientId) {
        this.issuer = issuer;
        this.clientId = clientId;
    }

    JwtClaims verified(String token, JsonWebKeySet keys, String nonce) throws RefusedException, UnknownKeyException {
        try {
            var claims = consumer(keys).processToClaims(token);
            requireParty(claims);
            var given = claims.getStringClaimValue("nonce");
            if (given == null || !MessageDigest.isEqual(given.getBytes(UTF_8), nonce.getBytes(UTF_8)))
                throw RefusedException.invalid("An ID token was made for another sign-in");
            return claims;
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException) throw new UnknownKeyException();
            throw RefusedException.invalid("An ID token " + reason(e));
        } catch (MalformedClaimException e) {
            throw RefusedException.invalid("An ID token has a claim of another type");
        }
    }

    private JwtConsumer consumer(JsonWebKeySet keys) {
        var resolver = new JwksVerificationKeyResolver(keys.getJsonWebKeys());
        resolver.setDisambiguateWithVerifySignature(true); // where neither the token nor a key has a name
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(resolver)
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, ALGORITHMS)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, clientId)
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, (int) AGE.toSeconds()) // each plus the skew
                .setRequireSubject()
                .setAllowedClockSkewInSeconds((int) SKEW.toSeconds())
                .build();
    }

    /** A token for several clients says which one asked for it; and never is that another one. */
    private void requireParty(JwtClaims claims) throws MalformedClaimException, RefusedException {
        var party = claims.getStringClaimValue("azp");
        if (party == null ? claims.getAudience().size() > 1 : !party.equals(clientId))
            throw RefusedException.invalid("An ID token was made for another client");
    }

    /** Without the claims, which the exception's own message has. */
    private static String reason(InvalidJwtException e) {
        return REASONS.entrySet().stream()
                .filter(reason -> e.hasErrorCode(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("is not one, or has an algorithm that is not accepted");
    }
}
