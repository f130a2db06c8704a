package app.darkslide.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Requests to the running service. It is waited for where it is busy, or does not answer for a while. */
final class Service {
    static final JsonMapper JSON = new JsonMapper();

    private static final int TRIES = 6;
    private static final int TRIES_WHILE_BUSY = 60;
    private static final long LONGEST_WAIT = 600;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** As long as the service waits for an upload at most. */
    private static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(15);

    /** Waits; what tests replace. */
    interface Pause {
        void seconds(long seconds) throws InterruptedException;
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final URI base;
    private final String token;
    private final Pause pause;

    Service(URI base, String token, Pause pause) {
        this.base = base;
        this.token = token;
        this.pause = pause;
    }

    JsonNode get(String path) throws AnswerException {
        return json(send(request(path).GET().timeout(TIMEOUT).build()));
    }

    JsonNode send(String method, String path, Object body) throws AnswerException {
        try {
            var request = request(path)
                    .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .header("Content-Type", "application/json");
            return json(send(request.timeout(TIMEOUT).build()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The image, and whether its bytes are new. */
    record Uploaded(boolean isNew, JsonNode image) {}

    Uploaded upload(FileBody file, Map<String, String> headers) throws AnswerException {
        var request = request("/images").POST(file).timeout(UPLOAD_TIMEOUT);
        headers.forEach(request::header);
        var answer = send(request.build());
        return new Uploaded(answer.statusCode() == 201, json(answer));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws AnswerException {
        try {
            for (int broken = 0, busy = 0; ; ) {
                var answer = once(request);
                if (answer != null && answer.statusCode() < 300) return answer;
                if (answer == null || answer.statusCode() == 500 || answer.statusCode() == 502) {
                    if (++broken == TRIES) throw gone(answer);
                    pause.seconds(1L << (broken - 1));
                } else if (isBusy(answer) && ++busy < TRIES_WHILE_BUSY) pause.seconds(retryAfter(answer));
                else throw refused(answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException("It was interrupted.", false);
        }
    }

    /** Null if there was no answer. */
    private HttpResponse<byte[]> once(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            if (request.bodyPublisher().orElse(null) instanceof FileBody file) file.requireRead();
            return null;
        }
    }

    private static boolean isBusy(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 429 || answer.statusCode() == 503 || answer.statusCode() == 504;
    }

    private static long retryAfter(HttpResponse<byte[]> answer) {
        var header = answer.headers().firstValue("Retry-After").orElse("");
        return header.matches("[0-9]{1,6}") ? Math.min(Long.parseLong(header), LONGEST_WAIT) : 5;
    }

    private RuntimeException gone(HttpResponse<byte[]> answer) throws AnswerException {
        if (answer != null) throw new AnswerException(answer.statusCode(), detail(answer));
        return new StoppedException("The service at " + base + " does not answer.", false);
    }

    private static AnswerException refused(HttpResponse<byte[]> answer) {
        var detail = detail(answer);
        return switch (answer.statusCode()) {
            case 401, 403 -> throw new StoppedException("The service does not accept the token: " + detail, false);
            case 507 -> throw new StoppedException(detail, true);
            case 429, 503, 504 -> throw new StoppedException("The service is busy: " + detail, false);
            default -> new AnswerException(answer.statusCode(), detail);
        };
    }

    private static String detail(HttpResponse<byte[]> answer) {
        try {
            var problem = JSON.readTree(answer.body());
            var detail = problem == null
                    ? ""
                    : problem.path("detail").asText(problem.path("title").asText());
            if (!detail.isEmpty()) return detail;
        } catch (IOException notJson) {
            // then its status has to do
        }
        return "The service answered with the status " + answer.statusCode() + ".";
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws AnswerException {
        try {
            return answer.body().length == 0 ? JSON.missingNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AnswerException(answer.statusCode(), "What answers there is not Darkslide.");
        }
    }
}
