package app.darkslide.oidc;

/**
 * What a browser brings back from the provider; each part can be missing.
 *
 * @param error a code of the provider's; what it says besides is not read
 * @param issuer RFC 9207
 */
public record ProviderAnswer(String state, String code, String error, String issuer) {
    @Override
    public String toString() {
        return "an answer"; // its code is a secret
    }
}
