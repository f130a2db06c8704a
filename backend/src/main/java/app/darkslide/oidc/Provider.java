package app.darkslide.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jose4j.jwt.JwtClaims;

/** The conversation with the provider: where people are sent, and what the code means that they bring back. */
@ApplicationScoped
class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcSetup setup;
    private final ProviderHttp http;
    private final Documents documents;

    @Inject
    Provider(OidcSetup setup) {
        this(setup, PATIENCE);
    }

    Provider(OidcSetup setup, Duration patience) {
        this.setup = setup;
        http = new ProviderHttp(patience);
        documents = new Documents(http);
    }

    /** @param fresh whether they have to prove anew who they are, although they are signed in there */
    URI authorization(BrowserSecret secret, boolean fresh) throws RefusedException {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", setup.clientId());
        query.put("redirect_uri", setup.redirectUri().toString());
        query.put("scope", setup.scopes());
        query.put("state", secret.state());
        query.put("nonce", secret.nonce());
        query.put("code_challenge", challenge(secret.verifier()));
        query.put("code_challenge_method", "S256");
        if (fresh) {
            query.put("prompt", "login");
            query.put("max_age", "0"); // also makes auth_time a claim
        }
        var endpoint = documents.discovery(setup.issuer()).authorization().toString();
        return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + form(query));
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(verifier));
    }

    /**
     * Verifies what the browser has brought back. That it is the browser that was sent there has been verified before.
     *
     * @throws RefusedException with the reason, of a closed list
     */
    ProvenIdentity redeem(ProviderAnswer answer, BrowserSecret secret) throws RefusedException {
        var discovery = documents.discovery(setup.issuer());
        requireIssuer(answer, discovery);
        if (answer.error() != null) throw new RefusedException(Refusal.DECLINED, "The provider was not willing");
        if (answer.code() == null) throw RefusedException.invalid("An answer has neither a code nor an error");
        var tokens = tokens(answer.code(), secret.verifier(), discovery);
        var claims = verified(text(tokens, "id_token"), discovery, secret.nonce());
        return identity(claims, text(tokens, "access_token"), discovery);
    }

    /** Or a code of one provider would be sent to another one (RFC 9207). */
    private void requireIssuer(ProviderAnswer answer, Discovery discovery) throws RefusedException {
        if (answer.issuer() == null ? discovery.saysIssuer() : !answer.issuer().equals(setup.issuer()))
            throw RefusedException.invalid("An answer is not the provider's");
    }

    private JsonNode tokens(String code, String verifier, Discovery discovery) throws RefusedException {
        var answer = http.post(
                discovery.token(),
                basic(setup.clientId(), setup.clientSecret()),
                form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        setup.redirectUri().toString(),
                        "code_verifier",
                        verifier)));
        if (answer.status() == 200) return answer.body();
        if (answer.status() == 401)
            throw RefusedException.away("The provider does not accept DARKSLIDE_OIDC_CLIENT_ID and its secret");
        throw answer.status() == 400
                ? RefusedException.invalid("The provider does not accept a code")
                : RefusedException.away(discovery.token() + " answers " + answer.status());
    }

    private JwtClaims verified(String token, Discovery discovery, String nonce) throws RefusedException {
        var tokens = new IdTokens(setup.issuer(), setup.clientId());
        try {
            return tokens.verified(token, documents.keys(discovery), nonce);
        } catch (IdTokens.UnknownKeyException rotated) {
            try {
                return tokens.verified(token, documents.newKeys(discovery), nonce);
            } catch (IdTokens.UnknownKeyException e) {
                throw RefusedException.invalid("An ID token has a key that is not the provider's");
            }
        }
    }

    private ProvenIdentity identity(JwtClaims token, String accessToken, Discovery discovery) throws RefusedException {
        var claims = new Claims(token, setup);
        if (!claims.isComplete() && discovery.userinfo().isPresent())
            claims.add(userinfo(claims.subject(), accessToken, discovery));
        return claims.identity();
    }

    /** Some providers put nothing but the subject into the token, as Authelia does. */
    private JsonNode userinfo(String subject, String accessToken, Discovery discovery) throws RefusedException {
        var userinfo = http.get(discovery.userinfo().orElse(null), accessToken);
        // OpenID Connect Core 1.0, section 5.3.2: or one user's token would bring another one's e-mail.
        if (!subject.equals(userinfo.path("sub").textValue()))
            throw RefusedException.invalid("The provider's userinfo is about somebody else");
        return userinfo;
    }

    private static String text(JsonNode tokens, String name) throws RefusedException {
        var text =
                (tokens == null ? MissingNode.getInstance() : tokens).path(name).textValue();
        if (text == null) throw RefusedException.invalid("The provider gives no " + name);
        return text;
    }

    /** RFC 6749, section 2.3.1: encoded as in a form, and then as Basic wants it. */
    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((encoded(id) + ":" + encoded(secret)).getBytes(UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
