package app.darkslide.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** A phone with one passkey and the browser on it, in software: it sends what a credential's {@code toJSON()} gives. */
public final class PasskeyDevice {
    private static final int PRESENT = 1;
    private static final int VERIFIED = 1 << 2;
    private static final int WITH_KEY = 1 << 6;
    private static final int COORDINATE = 32;

    private final KeyPair keys = keys();
    private final byte[] id = new byte[32];

    private String origin = "http://localhost:8081";
    private String host = "localhost";
    private String user;
    private String factor;
    private boolean verified = true;
    private long count;

    public PasskeyDevice() {
        new SecureRandom().nextBytes(id);
    }

    /** With a passkey of somebody, who has made recovery codes before. */
    public static PasskeyDevice of(Person person) {
        person.recoveryCodes();
        return another(person);
    }

    public static PasskeyDevice another(Person person) {
        var device = new PasskeyDevice();
        device.factor = device.addedTo(person).then().statusCode(201).extract().path("id");
        return device;
    }

    /** The page on which it is used from now on. */
    public PasskeyDevice on(String origin, String host) {
        this.origin = origin;
        this.host = host;
        return this;
    }

    /** It asks for no PIN from now on. */
    public PasskeyDevice unverified() {
        verified = false;
        return this;
    }

    /** How often it has signed, as it says. */
    public PasskeyDevice counting(long count) {
        this.count = count;
        return this;
    }

    /** The same passkey on another device. */
    public String credential() {
        return text(id);
    }

    /** Of the factor in the account. */
    public String factor() {
        return factor;
    }

    public Response addedTo(Person person) {
        var options = person.request()
                .post("/users/me/factors/passkeys/options")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return sent(person, created(options));
    }

    public static Response sent(Person person, Map<String, ?> credential) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Phone", "credential", credential))
                .post("/users/me/factors/passkeys");
    }

    public static JsonPath signInOptions(Map<String, ?> beginning) {
        return given().contentType(ContentType.JSON)
                .body(beginning)
                .post("/users/login/passkey/options")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public Response signIn() {
        return signIn(Map.of("credential", signed(signInOptions(Map.of()))));
    }

    public Response secondStep(String token) {
        return signIn(Map.of("credential", signed(signInOptions(Map.of("token", token))), "token", token));
    }

    public static Response signIn(Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.put("refresh", "body");
        return given().contentType(ContentType.JSON).body(whole).post("/users/login/passkey");
    }

    public Map<String, Object> created(JsonPath options) {
        user = options.getString("user.id");
        var data = clientData("webauthn.create", options);
        var object = new ByteArrayOutputStream();
        object.writeBytes(new byte[] {(byte) 0xa3, 0x63});
        object.writeBytes("fmt".getBytes(UTF_8));
        object.write(0x64);
        object.writeBytes("none".getBytes(UTF_8));
        object.write(0x67);
        object.writeBytes("attStmt".getBytes(UTF_8));
        object.writeBytes(new byte[] {(byte) 0xa0, 0x68});
        object.writeBytes("authData".getBytes(UTF_8));
        var seen = seen(WITH_KEY, attested());
        object.writeBytes(new byte[] {0x58, (byte) seen.length});
        object.writeBytes(seen);
        return credential(Map.of(
                "clientDataJSON", text(data),
                "attestationObject", text(object.toByteArray()),
                "transports", List.of("internal", "hybrid"),
                "publicKeyAlgorithm", -7));
    }

    public Map<String, Object> signed(JsonPath options) {
        count++;
        var data = clientData("webauthn.get", options);
        var seen = seen(0, new byte[0]);
        return credential(Map.of(
                "clientDataJSON", text(data),
                "authenticatorData", text(seen),
                "signature", text(signature(seen, DigestUtils.sha256(data))),
                "userHandle", user));
    }

    private Map<String, Object> credential(Map<String, ?> response) {
        return Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response);
    }

    private byte[] clientData(String type, JsonPath options) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, options.getString("challenge"), origin).getBytes(UTF_8);
    }

    private byte[] seen(int flags, byte[] attested) {
        return ByteBuffer.allocate(37 + attested.length)
                .put(DigestUtils.sha256(host))
                .put((byte) (flags | PRESENT | (verified ? VERIFIED : 0)))
                .putInt((int) count)
                .put(attested)
                .array();
    }

    /** Its kind (none), the credential's id and its key, as COSE has keys of the curve P-256. */
    private byte[] attested() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[16]);
        bytes.writeBytes(new byte[] {0, (byte) id.length});
        bytes.writeBytes(id);
        bytes.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, COORDINATE});
        bytes.writeBytes(coordinate(point.getAffineX()));
        bytes.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        bytes.writeBytes(coordinate(point.getAffineY()));
        return bytes.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = new byte[COORDINATE];
        var some = number.toByteArray();
        var length = Math.min(some.length, COORDINATE);
        System.arraycopy(some, some.length - length, bytes, COORDINATE - length, length);
        return bytes;
    }

    private byte[] signature(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (var part : parts) signature.update(part);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
