package app.darkslide.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests to the provider. Each is bounded in time and size, and few are under way at once: a provider that never answers holds a
 * handful of threads and some kilobytes, and nothing else of the service.
 */
final class ProviderHttp {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int AT_ONCE = 8;
    static final int MAX_BYTES = 256 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Duration patience;
    private HttpClient http;

    /** @param patience until the last byte of an answer */
    ProviderHttp(Duration patience) {
        this.patience = patience;
    }

    record Answer(int status, JsonNode body) {}

    JsonNode get(URI address) throws RefusedException {
        return expected(send(HttpRequest.newBuilder(address)), address);
    }

    JsonNode get(URI address, String accessToken) throws RefusedException {
        return expected(
                send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + accessToken)), address);
    }

    private static JsonNode expected(Answer answer, URI address) throws RefusedException {
        if (answer.status == 200 && answer.body.isObject()) return answer.body;
        throw RefusedException.away(address + " answers " + answer.status);
    }

    Answer post(URI address, String authorization, String form) throws RefusedException {
        return send(HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Answer send(HttpRequest.Builder request) throws RefusedException {
        var ready = request.header("Accept", "application/json").build();
        if (!turns.tryAcquire()) throw RefusedException.away(ready.uri() + " is slow, and others wait for it already");
        try {
            return answer(ready);
        } finally {
            turns.release();
        }
    }

    private Answer answer(HttpRequest request) throws RefusedException {
        // The client's own timeout ends with the headers of an answer; a body could then trickle for ever.
        var answer = client().sendAsync(request, head -> new BoundedBody(MAX_BYTES));
        try {
            var complete = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(complete.statusCode(), parsed(complete.body()));
        } catch (ExecutionException e) {
            throw RefusedException.away(request.uri() + " cannot be asked: " + e.getCause());
        } catch (TimeoutException e) {
            throw RefusedException.away(request.uri() + " did not answer within " + patience.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.away("The service ends");
        } finally {
            answer.cancel(true);
        }
    }

    /** Something that is no JSON is nothing. */
    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    /** Made with the first request: where there is no provider, there is no thread for it. */
    private synchronized HttpClient client() {
        if (http == null)
            http = HttpClient.newBuilder()
                    .connectTimeout(CONNECTING)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        return http;
    }
}
