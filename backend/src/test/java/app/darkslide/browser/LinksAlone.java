package app.darkslide.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that publishes {@code /s/} and refuses all else, of which a browser complains on its console. */
final class LinksAlone implements Closeable {
    /** What each connection has for itself. */
    private static final Set<String> HOP_BY_HOP = Set.of("connection", "content-length", "host", "transfer-encoding");

    private static final int FORBIDDEN = 403;
    private static final int NOT_MODIFIED = 304;
    private static final int NO_BODY = -1;
    private static final int UNKNOWN_LENGTH = 0;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final int service;

    /** @param service its port on this machine */
    LinksAlone(int service) throws IOException {
        this.service = service;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::refuse);
        server.createContext("/s/", this::pass);
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void refuse(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(FORBIDDEN, NO_BODY);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = fetch(exchange)) {
            body.transferTo(exchange.getResponseBody());
        }
    }

    /** @return the body of the answer, whose head has been passed on */
    private InputStream fetch(HttpExchange exchange) throws IOException {
        var answer = send(request(exchange));
        answer.headers().map().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase()))
                exchange.getResponseHeaders().put(name, values);
        });
        exchange.sendResponseHeaders(answer.statusCode(), length(answer));
        return answer.body();
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var body = BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + service + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), body);
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase())) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }

    private static long length(HttpResponse<?> answer) {
        if (answer.request().method().equals("HEAD") || answer.statusCode() == NOT_MODIFIED) return NO_BODY;
        var length = answer.headers().firstValueAsLong("Content-Length");
        return length.isEmpty() ? UNKNOWN_LENGTH : length.getAsLong() == 0 ? NO_BODY : length.getAsLong();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
