package app.darkslide.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * What of the provider's discovery document is needed (OpenID Connect Discovery 1.0, section 3).
 *
 * @param saysIssuer whether every answer has to name the issuer (RFC 9207, section 3)
 */
record Discovery(URI authorization, URI token, URI keys, Optional<URI> userinfo, boolean saysIssuer) {

    /** @param issuer to the letter: two that differ in a slash at the end are two */
    static Discovery of(JsonNode document, String issuer) throws RefusedException {
        if (!issuer.equals(document.path("issuer").textValue()))
            throw RefusedException.away(
                    "The provider does not call itself what DARKSLIDE_OIDC_ISSUER says, to the letter (" + issuer
                            + ")");
        return new Discovery(
                address(document, "authorization_endpoint"),
                address(document, "token_endpoint"),
                address(document, "jwks_uri"),
                document.hasNonNull("userinfo_endpoint")
                        ? Optional.of(address(document, "userinfo_endpoint"))
                        : Optional.empty(),
                document.path("authorization_response_iss_parameter_supported").asBoolean());
    }

    private static URI address(JsonNode document, String name) throws RefusedException {
        var text = document.path(name).textValue();
        if (text == null || !OidcSetup.isAddress(text))
            throw RefusedException.away("The provider's " + name + " is no address with https");
        return URI.create(text);
    }
}
