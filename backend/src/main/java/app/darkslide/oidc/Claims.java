package app.darkslide.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.jose4j.jwt.JwtClaims;

/** What a verified token says of somebody, completed from the userinfo where the token is silent. */
final class Claims {
    private static final int MAX_SUBJECT = 255; // OpenID Connect Core 1.0, section 2
    private static final int MAX_TEXT = 254;

    private final ObjectNode claims = JsonNodeFactory.instance.objectNode();
    private final OidcSetup setup;
    private final Long authenticatedAt;

    Claims(JwtClaims token, OidcSetup setup) {
        this.setup = setup;
        authenticatedAt =
                token.getClaimValue("auth_time") instanceof Number time ? Long.valueOf(time.longValue()) : null;
        claims.setAll((ObjectNode) new ObjectMapper().valueToTree(token.getClaimsMap()));
    }

    String subject() throws RefusedException {
        var subject = claims.path("sub").textValue();
        if (subject == null || subject.isEmpty() || subject.getBytes(StandardCharsets.UTF_8).length > MAX_SUBJECT)
            throw RefusedException.invalid("A subject is empty or longer than " + MAX_SUBJECT + " bytes");
        return subject;
    }

    /** Whether it needs nothing of the userinfo. */
    boolean isComplete() {
        return claims.hasNonNull("email")
                && claims.hasNonNull("email_verified")
                && claims.hasNonNull("preferred_username")
                && (setup.administrators().isEmpty() || claims.hasNonNull(setup.groupsClaim()));
    }

    /** The token, which is signed, has the last word; an address and whether it is verified come from the same place. */
    void add(JsonNode userinfo) {
        if (!claims.hasNonNull("email")) claims.remove("email_verified");
        var isOfTheSameEmail =
                !claims.hasNonNull("email") || claims.path("email").equals(userinfo.path("email"));
        userinfo.properties().stream()
                .filter(claim -> !claims.hasNonNull(claim.getKey()))
                .filter(claim -> isOfTheSameEmail || !claim.getKey().equals("email_verified"))
                .forEach(claim -> claims.set(claim.getKey(), claim.getValue()));
    }

    ProvenIdentity identity() throws RefusedException {
        return new ProvenIdentity(
                setup.issuer(),
                subject(),
                text("preferred_username"),
                text("email"),
                claims.path("email_verified").asBoolean(),
                isAdministrator(),
                authenticatedAt);
    }

    /** Some providers give a list, some a single name. */
    private Boolean isAdministrator() {
        var groups = claims.path(setup.groupsClaim());
        if (setup.administrators().isEmpty() || groups.isMissingNode() || groups.isNull()) return null;
        var wanted = setup.administrators().get();
        return groups.isArray()
                ? StreamSupport.stream(groups.spliterator(), false).anyMatch(group -> wanted.equals(group.textValue()))
                : wanted.equals(groups.textValue());
    }

    private String text(String name) {
        var text = claims.path(name).textValue();
        return text == null || text.length() > MAX_TEXT ? null : text;
    }
}
