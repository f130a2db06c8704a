package app.darkslide.packaged;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.FreePort;
import app.darkslide.testing.Person;
import app.darkslide.testing.SelfSigned;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a certificate of its own. */
class HttpsIT extends PackagedTest {
    @TempDir
    Path certificates;

    @Test
    void itServesHttpsAloneAndTakesARenewedCertificate() throws Exception {
        var own = SelfSigned.create(certificates, "first");
        var port = FreePort.any();
        try (var service = start(settings(own, port))) {
            assertTrue(service.output().contains("https://localhost:" + port));
            plainHttpLeadsToIt(service.url(), port);
            given().get(service.managementUrl() + "/health/ready").then().statusCode(200);
            RestAssured.useRelaxedHTTPSValidation();
            RestAssured.baseURI = "https://localhost";
            RestAssured.port = port;
            answersSayThatItIsHttps();
            assertEquals("CN=first", SelfSigned.served(port));
            SelfSigned.create(certificates, "renewed");
            Await.until("the renewed one is served, and nobody refused before", () -> SelfSigned.served(port)
                    .equals("CN=renewed"));
        }
        RestAssured.reset();
        refusesToStartWithoutTheKey(own);
    }

    private static void plainHttpLeadsToIt(String http, int port) {
        var https = "https://localhost:" + port;
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .post(http + "/users/login?a=%20b")
                .then()
                .statusCode(308)
                .header("Location", https + "/users/login?a=%20b")
                .header("Cache-Control", "no-store")
                .header("Strict-Transport-Security", nullValue());
        given().redirects()
                .follow(false)
                .header("Host", "[fd00::1]:8080")
                .get(http + "/")
                .then()
                .statusCode(308)
                .header("Location", "https://[fd00::1]:" + port + "/");
    }

    private static void answersSayThatItIsHttps() {
        var person = Person.signedUp();
        given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", "max-age=31536000")
                .cookie("__Secure-darkslide-refresh", detailedCookie().secured(true));
    }

    private void refusesToStartWithoutTheKey(SelfSigned own) throws Exception {
        var refused = Service.launch(directory, "-Ddarkslide.tls.certificate=" + own.certificate());
        assertEquals(1, refused.exitCode());
        assertEquals(
                "DARKSLIDE_TLS_CERTIFICATE is set without DARKSLIDE_TLS_KEY: https needs both.",
                refused.output().strip());
    }

    static String[] settings(SelfSigned own, int port) {
        return new String[] {
            "-Ddarkslide.tls.certificate=" + own.certificate(),
            "-Ddarkslide.tls.key=" + own.key(),
            "-Dquarkus.http.ssl-port=" + port
        };
    }
}
