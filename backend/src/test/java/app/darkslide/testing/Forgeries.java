package app.darkslide.testing;

import app.darkslide.keys.TokenKeys;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** Access tokens that must not be believed (RFC 8725), made from a good one. */
public final class Forgeries {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String header;
    private final String payload;
    private final String signature;
    private final TokenKeys keys;

    public Forgeries(String good, TokenKeys keys) {
        var parts = good.split("\\.");
        header = parts[0];
        payload = parts[1];
        signature = parts[2];
        this.keys = keys;
    }

    /** By what is wrong with them, to be read after "a token". */
    public Map<String, String> all() {
        var none = encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
        var now = Instant.now();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("that is garbage", "garbage");
        tokens.put("of three letters", "a.b.c");
        tokens.put("of alg none", none + "." + payload + ".");
        tokens.put("of alg none, signed", none + "." + payload + "." + signature);
        tokens.put("without its signature", header + "." + payload + ".");
        tokens.put("with a tampered signature", header + "." + payload + "." + flipped(signature));
        tokens.put("with tampered claims", header + "." + flipped(payload) + "." + signature);
        tokens.put("of HMAC with the public key", hmac(keys.forVerifying().getEncoded()));
        tokens.put("of HMAC with the public key as PEM", hmac(pem().getBytes(StandardCharsets.US_ASCII)));
        tokens.put("that is expired", signed("darkslide", "darkslide", "at+jwt", -1, now));
        tokens.put("of another issuer", signed("elsewhere", "darkslide", "at+jwt", 600, now));
        tokens.put("for another audience", signed("darkslide", "elsewhere", "at+jwt", 600, now));
        tokens.put("of another typ", signed("darkslide", "darkslide", "darkslide-deletion+jwt", 600, now));
        tokens.put("of the usual typ", signed("darkslide", "darkslide", "JWT", 600, now));
        return tokens;
    }

    /** Not forged at all: a good one in which the password was given at that time. */
    public String authenticatedAt(Instant time) {
        return signed("darkslide", "darkslide", "at+jwt", 600, time);
    }

    /** By our own key, so that nothing else is wrong with it. */
    private String signed(String issuer, String audience, String typ, int seconds, Instant authenticatedAt) {
        var claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(claim(claims, "sub"))
                .claim("sid", claim(claims, "sid"))
                .claim("auth_time", authenticatedAt.getEpochSecond())
                .issuedAt(Instant.now().minusSeconds(700))
                .expiresAt(Instant.now().plusSeconds(seconds))
                .jws()
                .header("typ", typ)
                .algorithm(SignatureAlgorithm.EDDSA)
                .sign(keys.forSigning());
    }

    private String hmac(byte[] secret) {
        var text = encoded("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") + "." + payload;
        return text + "." + BASE64.encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(text));
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.forVerifying().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String claim(String claims, String name) {
        return claims.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private static String flipped(String part) {
        var bytes = Base64.getUrlDecoder().decode(part);
        bytes[bytes.length / 2] ^= 1;
        return BASE64.encodeToString(bytes);
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
