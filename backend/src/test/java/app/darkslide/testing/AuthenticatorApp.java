package app.darkslide.testing;

import io.restassured.http.ContentType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The app on somebody's phone: RFC 6238, written a second time. */
public final class AuthenticatorApp {
    private static final long STEP = 30;
    private static final long SPARE = 25;

    private final byte[] secret;
    private String id;
    private long lastStep;

    private AuthenticatorApp(byte[] secret) {
        this.secret = secret;
    }

    public static AuthenticatorApp knowing(String base32) {
        return new AuthenticatorApp(new Base32().decode(base32));
    }

    /** Whose first code was not given yet. */
    public static AuthenticatorApp begun(Person person) {
        return knowing(person.request()
                .post("/users/me/factors/authenticator")
                .then()
                .statusCode(200)
                .extract()
                .path("secret"));
    }

    /** That the account asks for from now on. */
    public static AuthenticatorApp of(Person person) {
        var app = begun(person);
        app.id = person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", app.next()))
                .post("/users/me/factors/authenticator/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return app;
    }

    /** Of the factor. */
    public String id() {
        return id;
    }

    /**
     * A code that was not given before. It begins with the one of the step before, if that is good for long enough yet for a sign-in
     * on a busy machine: then the three that most tests need are taken at once, and only the fourth one has to be waited for.
     */
    public String next() {
        var step = Math.max(lastStep + 1, stepAt(Instant.now().minusSeconds(STEP - SPARE)));
        try {
            Await.until("the time of the next code", () -> step <= now() + 1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        lastStep = step;
        return code(step);
    }

    /** One that is not of now. */
    public String wrong() {
        return code(now() + 1000);
    }

    public String code(long step) {
        var hash = ByteBuffer.wrap(new HmacUtils(HmacAlgorithms.HMAC_SHA_1, secret)
                .hmac(ByteBuffer.allocate(8).putLong(step).array()));
        var number = hash.getInt(hash.get(19) & 15) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    public static long now() {
        return stepAt(Instant.now());
    }

    private static long stepAt(Instant time) {
        return time.getEpochSecond() / STEP;
    }
}
