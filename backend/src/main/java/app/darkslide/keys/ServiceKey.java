package app.darkslide.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public half of the service's key as a JSON Web Key (RFC 8037), named by its thumbprint (RFC 7638). */
@Schema(description = "The public half of the service's key, as a JSON Web Key.")
public record ServiceKey(
        @Schema(description = "The kind of key.", examples = "OKP") @JsonProperty("kty")
        String type,

        @Schema(description = "The curve.", examples = "Ed25519") @JsonProperty("crv")
        String curve,

        @Schema(
                description = "The key itself, 32 bytes in base64url.",
                examples = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
        String x,

        @Schema(
                description = "Its name: the thumbprint of the key (RFC 7638).",
                examples = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
        @JsonProperty("kid")
        String id) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int KEY_BYTES = 32;

    static ServiceKey of(PublicKey key) {
        var der = key.getEncoded(); // ends with the key itself (RFC 8410)
        var x = BASE64.encodeToString(Arrays.copyOfRange(der, der.length - KEY_BYTES, der.length));
        return new ServiceKey("OKP", "Ed25519", x, thumbprint(x));
    }

    private static String thumbprint(String x) {
        var members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        return BASE64.encodeToString(DigestUtils.sha256(members.getBytes(StandardCharsets.UTF_8)));
    }
}
