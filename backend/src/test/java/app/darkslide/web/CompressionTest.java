package app.darkslide.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app and lists travel compressed. What holds a token must not, for its length would tell of it, and pictures are. */
@QuarkusTest
class CompressionTest {
    private static final RestAssuredConfig AS_IT_TRAVELS =
            RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/app.js", "/styles/app.css", "/icons.svg", "/images"})
    void whatIsTextTravelsCompressedToWhoeverTakesThat(String path) throws IOException {
        var person = Person.signedUp();
        person.uploaded("a.jpg", Pictures.jpeg(30, 20, 1));
        var plain = person.request()
                .config(AS_IT_TRAVELS)
                .header("Accept-Encoding", "identity")
                .get(path);
        plain.then().statusCode(200).header("Content-Encoding", nullValue()).header("Vary", "Accept-Encoding");
        var compressed = person.request()
                .config(AS_IT_TRAVELS)
                .header("Accept-Encoding", "gzip, br")
                .get(path);
        compressed.then().header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
        assertArrayEquals(plain.asByteArray(), gunzip(compressed.asByteArray()));
    }

    @Test
    void noTokenTravelsCompressed() {
        var person = Person.signedUp();
        assertPlain("/users/login", Map.of("login", person.username(), "password", person.password()));
        assertPlain("/users/token", Map.of("refreshToken", person.refreshToken()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "thumbnail", "preview"})
    void noPictureIsCompressedOnceMore(String representation) {
        var person = Person.signedUp();
        var id = person.uploaded("a.jpg", Pictures.jpeg(300, 200, 1));
        person.request()
                .config(AS_IT_TRAVELS)
                .header("Accept-Encoding", "gzip")
                .get("/images/" + id + "/" + representation)
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    private static void assertPlain(String path, Map<String, String> body) {
        given().config(AS_IT_TRAVELS)
                .header("Accept-Encoding", "gzip")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
