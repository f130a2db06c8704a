package app.darkslide.deployment;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes through nginx gets what the service itself would answer. */
@QuarkusTest
class NginxTest {
    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Content-Security-Policy",
            "Cache-Control",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Resource-Policy",
            "Cross-Origin-Opener-Policy",
            "X-Frame-Options",
            "X-Robots-Tag",
            "Service-Worker-Allowed");

    private static Nginx nginx;

    private int service;

    @BeforeEach
    void goThroughNginx() throws Exception {
        service = RestAssured.port;
        if (nginx == null) nginx = Nginx.inFrontOf(service);
        RestAssured.port = nginx.port();
    }

    @AfterAll
    static void stop() throws Exception {
        if (nginx != null) nginx.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/, */*",
        "/, application/json",
        "/favicon.ico, image/*",
        "/robots.txt, */*",
        "/app.webmanifest, */*",
        "/icons/any-192.png, image/*",
        "/fonts/brygada-1918.woff2, */*",
        "/sign-in, 'text/html,*/*;q=0.8'",
        "/photo/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77, text/html",
        "/app.js, */*",
        "/lib/router.js, */*",
        "/workers/digest.js, */*",
        "/workers/service-worker.js, */*",
        "/index.html, */*",
        "/styles/app.css, text/css",
        "/favicon.svg, image/*",
        "/nowhere, */*",
        "/nowhere.js, */*",
        "/nowhere.js, text/html",
        "/nginx/nginx.conf, */*",
        "/README.md, */*",
        "/jsconfig.json, */*",
        "/package.json, */*",
        "/test/browser.js, */*",
        "/.git/config, */*",
        "/lib/, */*",
        "/users/nowhere, text/html",
        "/images, */*",
        "/imagesque, text/html",
        "/albums, text/html",
        "/s, text/html",
        "/s/, text/html",
        "/s/-, text/html",
        "/s/6f0c1b0e-5c7f-4d0c-9a55-3f1f0f2a9b77, 'text/html,*/*;q=0.8'",
        "/s/nowhere.js/, */*",
        "/s/nowhere/images, text/html",
        "/s/-/visit.js, */*",
        "/s/-/styles/app.css, text/css",
        "/s/-/icons.svg, image/*",
        "/s/-/visit.html, */*",
        "/s/-/workers/service-worker.js, */*",
        "/s/-/test/browser.js, */*",
        "/s/-/nowhere.js, text/html",
        "/s/-/, text/html",
        "/admin, text/html",
        "/exports/x, text/html",
        "/openapi, */*",
        "/problems, text/html",
    })
    void everyPathIsAnsweredAsByTheServiceItself(String path, String accept) {
        var behind = get(service, path, accept);
        var through = get(nginx.port(), path, accept);
        assertEquals(summary(behind), summary(through));
        // nginx leaves comments and indentation in.
        if (path.endsWith(".js")) assertEquals(code(behind.asString()), code(through.asString()));
        else if (path.endsWith(".css"))
            assertEquals(code(behind.asString()), code(through.asString().replaceAll("(?s)/\\*.*?\\*/", "")));
        else assertArrayEquals(behind.asByteArray(), through.asByteArray());
    }

    private static String code(String source) {
        return source.lines()
                .map(line -> line.replaceAll("/\\*\\* @.*?\\*/ ?", "").strip())
                .filter(line -> !line.matches("/\\*\\*.*|\\*.*|//.*|"))
                .collect(joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void aPageCanOnlyBeRead(String method) {
        for (var path : List.of("/sign-in", "/app.js", "/s/6f0c1b0e-5c7f-4d0c-9a55-3f1f0f2a9b77"))
            given().accept("text/html")
                    .request(method, path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems#not-found"));
    }

    @Test
    void whatIsSharedWithoutAServiceWorkerLeadsToThePageThatSaysSo() {
        given().redirects()
                .follow(false)
                .multiPart("files", "DSC_0001.jpg", new byte[3_000_000], "image/jpeg")
                .post("/share-target")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/?shared"));
    }

    @Test
    void aPageThatStillHoldsKeepsItsPolicy() {
        var page = get(nginx.port(), "/", "text/html");
        given().accept("text/html")
                .header("If-None-Match", page.header("ETag"))
                .get("/")
                .then()
                .statusCode(304)
                .header("Content-Security-Policy", page.header("Content-Security-Policy"));
    }

    @Test
    void whoeverCameOverHttpsIsToldToStayThere() {
        given().header("X-Forwarded-Proto", "https")
                .get("/")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", "max-age=31536000");
        given().get("/").then().statusCode(200).header("Strict-Transport-Security", nullValue());
    }

    @Test
    void textIsCompressedAndWhatIsSecretIsNot() {
        given().header("Accept-Encoding", "gzip")
                .get("/app.js")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding");
        Person.signedUp()
                .request()
                .header("Accept-Encoding", "gzip")
                .get("/users/me")
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void aPictureGoesInAndComesOutByteForByte() throws Exception {
        var person = Person.signedUp();
        var picture = Pictures.jpeg(3000, 2000, 1);
        var id = person.uploaded("picture.jpg", picture);
        var back = person.request().get("/images/" + id + "/content");
        back.then().statusCode(200).header("ETag", notNullValue());
        assertArrayEquals(picture, back.asByteArray());
        person.request()
                .header("Range", "bytes=10-19")
                .get("/images/" + id + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + picture.length);
        assertTrue(nginx.hasSpooledNothing());
    }

    @Test
    void anAddressThatIsMadeHereLeadsHere() {
        var person = Person.signedUp();
        person.upload("picture.jpg", Pictures.jpeg(40, 30, 1))
                .then()
                .statusCode(201)
                .body("$", hasKey("id"));
        given().accept("text/html").get("/docs/").then().statusCode(200);
    }

    private static Response get(int port, String path, String accept) {
        return given().port(port)
                .urlEncodingEnabled(false)
                .accept(accept)
                .header("Accept-Encoding", "identity")
                .get(path);
    }

    private static Map<String, String> summary(Response response) {
        var summary = new LinkedHashMap<String, String>();
        summary.put("status", String.valueOf(response.statusCode()));
        for (var name : HEADERS) summary.put(name, response.header(name));
        return summary;
    }
}
