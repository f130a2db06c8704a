package app.darkslide.sealing;

import app.darkslide.testing.Person;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * An answer to the last byte that came.
 *
 * @param whole false when the connection was cut before the length that the answer had told
 */
record Fetched(int status, String type, byte[] body, boolean whole) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param range the value of the header, or null */
    static Fetched by(Person person, String path, String range) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + person.accessToken());
        if (range != null) request.header("Range", range);
        var answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var body = new ByteArrayOutputStream();
        try (var in = answer.body()) {
            in.transferTo(body);
            return new Fetched(answer.statusCode(), type, body.toByteArray(), true);
        } catch (IOException cut) {
            return new Fetched(answer.statusCode(), type, body.toByteArray(), false);
        }
    }

    boolean isProblem() {
        return status == 500 && type.equals("application/problem+json") && whole;
    }
}
