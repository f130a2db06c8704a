package app.darkslide.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider must not get away with, and what one that is away must not do to the service. */
class ProviderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final BrowserSecret secret = BrowserSecret.random(null);
    private HostileProvider hostile;
    private Provider provider;

    @BeforeEach
    void open() throws IOException {
        hostile = new HostileProvider();
        provider = new Provider(setup(hostile.issuer()).of(), PATIENCE);
        hostile.idToken = hostile.signed(hostile.claims(secret.nonce()));
    }

    @AfterEach
    void close() {
        hostile.close();
    }

    private static TestSetup setup(String issuer) {
        return TestSetup.complete().issuer(issuer).administrators("keepers");
    }

    private ProvenIdentity redeem() throws RefusedException {
        return provider.redeem(new ProviderAnswer(secret.state(), "a code", null, null), secret);
    }

    private void refused(Refusal expected) {
        var refusal = assertThrows(RefusedException.class, this::redeem);
        assertEquals(expected, refusal.refusal, refusal.getMessage());
        assertFalse(refusal.getMessage().contains("ansel"), refusal.getMessage());
    }

    private void refused(Consumer<JwtClaims> change) {
        var claims = hostile.claims(secret.nonce());
        change.accept(claims);
        hostile.idToken = hostile.signed(claims);
        refused(Refusal.INVALID);
    }

    @Test
    void anHonestAnswerIsTaken() throws RefusedException {
        var identity = redeem();
        assertEquals(hostile.issuer(), identity.issuer());
        assertEquals("ansel", identity.subject());
        assertEquals("ansel@example.org", identity.email());
        assertTrue(identity.emailVerified());
        assertNull(identity.administrator());
    }

    @Test
    void whatTheTokenSaysItselfIsNotAskedForAgain() throws RefusedException {
        var claims = hostile.claims(secret.nonce());
        claims.setStringClaim("email", "a@example.org");
        claims.setClaim("email_verified", false);
        claims.setStringClaim("preferred_username", "ansel.adams");
        claims.setStringListClaim("groups", "family", "keepers");
        hostile.idToken = hostile.signed(claims);
        var identity = redeem();
        assertEquals(0, hostile.times("/userinfo"));
        assertEquals("ansel.adams", identity.username());
        assertFalse(identity.emailVerified());
        assertEquals(true, identity.administrator());
    }

    @Test
    void groupsAreAListOrANameAndSomebodyElsesAreNot() throws RefusedException {
        for (var groups : List.of("\"keepers\"", "[\"keepers\"]")) assertEquals(true, withGroups(groups));
        for (var groups :
                List.of("\"Keepers\"", "[\"keeper\", \"keepers \"]", "[[\"keepers\"]]", "{\"keepers\":1}", "[]"))
            assertEquals(false, withGroups(groups));
        assertNull(withGroups("null"));
    }

    private Boolean withGroups(String json) throws RefusedException {
        hostile.userinfo = "{\"sub\":\"ansel\",\"groups\":" + json + "}";
        return redeem().administrator();
    }

    @Test
    void addressAndWhetherItIsVerifiedAreOfTheSamePlace() throws RefusedException {
        var claims = hostile.claims(secret.nonce());
        claims.setStringClaim("email", "victim@example.org");
        hostile.idToken = hostile.signed(claims);
        assertEquals("victim@example.org", redeem().email());
        assertFalse(redeem().emailVerified());
        claims.unsetClaim("email");
        claims.setClaim("email_verified", true);
        hostile.idToken = hostile.signed(claims);
        hostile.userinfo = "{\"sub\":\"ansel\",\"email\":\"victim@example.org\"}";
        assertFalse(redeem().emailVerified());
    }

    @Test
    void wrongNonce() {
        refused(claims ->
                claims.setStringClaim("nonce", BrowserSecret.random(null).nonce()));
        refused(claims -> claims.unsetClaim("nonce"));
        refused(claims -> claims.setClaim("nonce", 7));
    }

    @Test
    void anotherAudience() {
        refused(claims -> claims.setAudience("another-client"));
        refused(claims -> claims.unsetClaim("aud"));
    }

    @Test
    void oneOfSeveralAudiencesOnlyIfItAsked() throws RefusedException {
        refused(claims -> claims.setAudience("darkslide", "another-client"));
        refused(claims -> {
            claims.setAudience("darkslide", "another-client");
            claims.setStringClaim("azp", "another-client");
        });
        refused(claims -> claims.setStringClaim("azp", "another-client"));
        var claims = hostile.claims(secret.nonce());
        claims.setAudience("darkslide", "another-client");
        claims.setStringClaim("azp", "darkslide");
        hostile.idToken = hostile.signed(claims);
        assertEquals("ansel", redeem().subject());
    }

    @Test
    void anotherIssuerToTheLetter() {
        refused(claims -> claims.setIssuer("https://evil.example"));
        refused(claims -> claims.setIssuer(hostile.issuer() + "/"));
        refused(claims -> claims.unsetClaim("iss"));
    }

    @Test
    void mixUp() {
        for (var issuer : List.of("https://evil.example", hostile.issuer() + "/")) {
            var answer = new ProviderAnswer(secret.state(), "a code", null, issuer);
            assertEquals(
                    Refusal.INVALID,
                    assertThrows(RefusedException.class, () -> provider.redeem(answer, secret)).refusal);
        }
        assertEquals(0, hostile.times("/token"), "the code is not sent to anybody");
    }

    @Test
    void expiredOrOfAnotherTime() {
        refused(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now() - 61)));
        refused(claims -> claims.unsetClaim("exp"));
        refused(claims -> claims.unsetClaim("iat"));
        refused(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() + 120)));
        refused(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() - 3600)));
        refused(claims -> claims.setNotBefore(NumericDate.fromSeconds(now() + 120)));
    }

    @Test
    void clocksThatAreApartByLessThanAMinute() throws RefusedException {
        var claims = hostile.claims(secret.nonce());
        claims.setExpirationTime(NumericDate.fromSeconds(now() - 30));
        claims.setIssuedAt(NumericDate.fromSeconds(now() - 330));
        hostile.idToken = hostile.signed(claims);
        assertEquals("ansel", redeem().subject());
        claims = hostile.claims(secret.nonce());
        claims.setIssuedAt(NumericDate.fromSeconds(now() + 30));
        hostile.idToken = hostile.signed(claims);
        assertEquals("ansel", redeem().subject());
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    @Test
    void subjectThatIsNone() {
        refused(claims -> claims.unsetClaim("sub"));
        refused(claims -> claims.setSubject(""));
        refused(claims -> claims.setSubject("é".repeat(128)));
    }

    @Test
    void algorithmNone() {
        var body = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hostile.claims(secret.nonce()).toJson().getBytes(UTF_8));
        for (var name : List.of("none", "None", "NONE")) {
            var head = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("{\"alg\":\"" + name + "\"}").getBytes(UTF_8));
            for (var signature : List.of("", "AAAA")) {
                hostile.idToken = head + "." + body + "." + signature;
                refused(Refusal.INVALID);
            }
        }
    }

    @Test
    void publicKeyAsASharedSecret() throws Exception {
        for (var material : List.of(
                hostile.key.getRsaPublicKey().getEncoded(),
                hostile.key.toJson().getBytes(UTF_8),
                "the secret".repeat(4).getBytes(UTF_8))) {
            var token = new JsonWebSignature();
            token.setPayload(hostile.claims(secret.nonce()).toJson());
            token.setAlgorithmHeaderValue("HS256");
            token.setKeyIdHeaderValue("first");
            token.setKey(new HmacKey(material));
            hostile.idToken = token.getCompactSerialization();
            refused(Refusal.INVALID);
        }
    }

    @Test
    void alteredToken() {
        var parts = hostile.idToken.split("\\.");
        var other = hostile.claims(secret.nonce());
        other.setSubject("victim");
        hostile.idToken = parts[0]
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(other.toJson().getBytes(UTF_8)) + "."
                + parts[2];
        refused(Refusal.INVALID);
        for (var rubbish : List.of("", "a.b.c", "....", "{}", "é")) {
            hostile.idToken = rubbish;
            refused(Refusal.INVALID);
        }
    }

    @Test
    void keyThatWasRotatedIsFetchedOnce() throws RefusedException {
        redeem();
        var next = HostileProvider.key("second");
        hostile.published = List.of(next);
        hostile.idToken = HostileProvider.signed(hostile.claims(secret.nonce()), next);
        redeem();
        redeem();
        assertEquals(2, hostile.times("/jwks"));
    }

    @Test
    void unknownKey() throws RefusedException {
        redeem();
        var unknown = HostileProvider.key("never published");
        hostile.idToken = HostileProvider.signed(hostile.claims(secret.nonce()), unknown);
        refused(Refusal.INVALID);
        assertEquals(2, hostile.times("/jwks"));
        // Another key under the name of a known one.
        hostile.idToken = HostileProvider.signed(hostile.claims(secret.nonce()), HostileProvider.key("first"));
        refused(Refusal.INVALID);
    }

    @Test
    void keysWithoutNames() throws RefusedException {
        var first = HostileProvider.key(null);
        var second = HostileProvider.key(null);
        hostile.published = List.of(first, second);
        hostile.idToken = HostileProvider.signed(hostile.claims(secret.nonce()), second);
        assertEquals("ansel", redeem().subject());
    }

    @Test
    void userinfoOfAnotherSubject() {
        for (var other : List.of("\"victim\"", "\"Ansel\"", "\"ansel \"", "null", "7")) {
            hostile.userinfo = "{\"sub\":" + other + ",\"email\":\"victim@example.org\"}";
            refused(Refusal.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/jwks", "/token", "/userinfo"})
    void endlessAnswer(String path) throws Exception {
        var hungUp = new CountDownLatch(1);
        hostile.answers.put(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var piece = new byte[8192];
            Arrays.fill(piece, (byte) ' ');
            try (var out = exchange.getResponseBody()) {
                while (true) out.write(piece);
            } catch (IOException e) {
                hungUp.countDown();
            }
        });
        refused(Refusal.AWAY);
        Await.until("the connection is ended", () -> hungUp.getCount() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/jwks", "/token", "/userinfo"})
    void neverAnswering(String path) {
        var patience = Duration.ofSeconds(1);
        provider = new Provider(setup(hostile.issuer()).of(), patience);
        var end = new CountDownLatch(1);
        hostile.answers.put(path, exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        refused(Refusal.AWAY);
        end.countDown();
    }

    /** The client's own timeout is content with the headers. */
    @Test
    void trickling() {
        provider = new Provider(setup(hostile.issuer()).of(), Duration.ofSeconds(1));
        hostile.answers.put("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 600; i++) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        refused(Refusal.AWAY);
    }

    @Test
    void aCrowdWaitsForASlowProviderWithAHandfulOfThreads() throws Exception {
        var arrived = new CountDownLatch(8);
        var end = new CountDownLatch(1);
        hostile.answers.put("/.well-known/openid-configuration", exchange -> {
            arrived.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        var crowd = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            var one = new Thread(() -> assertThrows(RefusedException.class, this::redeem));
            one.start();
            crowd.add(one);
        }
        arrived.await();
        var began = System.nanoTime();
        refused(Refusal.AWAY);
        assertTrue(System.nanoTime() - began < PATIENCE.toNanos() / 2, "the ninth waits");
        end.countDown();
        for (var one : crowd) one.join();
    }

    @Test
    void afterAFailureNobodyWaitsForAMoment() {
        hostile.answers.put("/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        refused(Refusal.AWAY);
        refused(Refusal.AWAY);
        assertEquals(1, hostile.times("/.well-known/openid-configuration"));
    }

    @Test
    void redirectsAreNotFollowed() {
        for (var path : List.of("/token", "/jwks", "/.well-known/openid-configuration")) {
            hostile.answers.put(path, exchange -> {
                exchange.getResponseHeaders().set("Location", hostile.issuer() + "/elsewhere");
                exchange.sendResponseHeaders(307, -1);
                exchange.close();
            });
            refused(Refusal.AWAY);
        }
        assertEquals(0, hostile.times("/elsewhere"));
    }

    @Test
    void discoveryOfSomebodyElse() {
        hostile.discovery.put("issuer", hostile.issuer() + "/");
        refused(Refusal.AWAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example/token", "file:///etc/passwd", "javascript:alert(1)", "/token", "https://a@b"
            })
    void endpointWhereASecretWouldCrossTheNetworkInClear(String address) {
        hostile.discovery.put("token_endpoint", address);
        refused(Refusal.AWAY);
    }

    @Test
    void anAnswerThatIsNoJson() {
        hostile.answers.put("/jwks", exchange -> HostileProvider.json(exchange, "<html>"));
        refused(Refusal.AWAY);
        hostile.answers.put("/jwks", exchange -> HostileProvider.json(exchange, "[".repeat(50_000)));
        refused(Refusal.AWAY);
        hostile.answers.put("/jwks", exchange -> HostileProvider.json(exchange, "{\"keys\":[{\"kty\":\"RSA\"}]}"));
        refused(Refusal.INVALID); // the key is passed over
        hostile.answers.clear();
        hostile.answers.put("/token", exchange -> HostileProvider.json(exchange, "{\"id_token\":7}"));
        refused(Refusal.INVALID);
    }

    @Test
    void statusOfTheTokenEndpoint() {
        for (var status : List.of(400, 401, 403, 500, 503)) {
            hostile.answers.put("/token", exchange -> {
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            refused(status == 400 ? Refusal.INVALID : Refusal.AWAY);
        }
    }

    @Test
    void theSecretGoesIntoTheHeaderAndTheVerifierToThisCode() throws Exception {
        var got = new String[2];
        hostile.answers.put("/token", exchange -> {
            got[0] = exchange.getRequestHeaders().getFirst("Authorization");
            got[1] = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            HostileProvider.json(exchange, "{\"access_token\":\"a\",\"id_token\":\"" + hostile.idToken + "\"}");
        });
        redeem();
        // RFC 6749, section 2.3.1: both are encoded as in a form.
        assertEquals(
                "darkslide:a+secret%3A+%25",
                new String(Base64.getDecoder().decode(got[0].replace("Basic ", "")), UTF_8));
        assertTrue(got[1].contains("code_verifier=" + secret.verifier()));
        assertFalse(got[1].contains("client_secret"));
    }

    @Test
    void issuersThatEndInASlashKeepIt() throws RefusedException {
        provider = new Provider(setup(hostile.issuer() + "/").of(), PATIENCE);
        hostile.discovery.put("issuer", hostile.issuer() + "/");
        var claims = hostile.claims(secret.nonce());
        claims.setIssuer(hostile.issuer() + "/");
        hostile.idToken = hostile.signed(claims);
        assertEquals(hostile.issuer() + "/", redeem().issuer());
        assertEquals(1, hostile.times("/.well-known/openid-configuration"));
    }

    @Test
    void anEndpointMayHaveAQuery() throws RefusedException {
        hostile.discovery.put("authorization_endpoint", hostile.issuer() + "/authorize?tenant=1");
        var address = provider.authorization(secret, true);
        assertTrue(address.getRawQuery().startsWith("tenant=1&response_type=code&"), address.toString());
        assertTrue(address.getRawQuery().contains("prompt=login&max_age=0"));
        assertEquals(URI.create(hostile.issuer()).getPort(), address.getPort());
    }
}
