package app.darkslide.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cuts off those who read an answer more slowly than anybody would who wants it, because it holds a thread. */
@ApplicationScoped
class SlowReaders {
    private final Vertx vertx;
    private final Duration window;
    private final long minPerWindow;

    SlowReaders(Vertx vertx, RequestConfig config) {
        this.vertx = vertx;
        window = config.readRateWindow();
        minPerWindow = config.minReadRate().asLongValue() * window.toMillis() / 1000;
    }

    /** Whoever is too slow is noticed by a timer, because a write may wait for as long as nothing is read. */
    PacedOutput watch(OutputStream out, HttpServerRequest request) {
        var timer = new long[1];
        var paced = new PacedOutput(
                out, () -> awaitDeparture(request.response()), System::nanoTime, () -> vertx.cancelTimer(timer[0]));
        timer[0] = vertx.setPeriodic(window.toMillis(), id -> {
            if (paced.wasSlow(window.toNanos(), minPerWindow)) StreamedBody.cut(request);
        });
        return paced;
    }

    /** What is written after everything else, though it is nothing, is done after it. */
    private static void awaitDeparture(HttpServerResponse response) throws IOException {
        var departure = response.write(Buffer.buffer()).toCompletionStage().toCompletableFuture();
        try {
            while (!response.closed())
                try {
                    departure.get(1, TimeUnit.SECONDS);
                    return;
                } catch (TimeoutException goesOn) {
                    // unless it was closed meanwhile
                }
        } catch (ExecutionException e) {
            awaitClose(response);
        } catch (InterruptedException e) {
            throw interrupted();
        }
        throw new IOException("The reader went away");
    }

    /** The failure comes a moment before the server notes the end of the connection, which only then counts as its own. */
    private static void awaitClose(HttpServerResponse response) throws IOException {
        try {
            for (int i = 0; i < 100 && !response.closed(); i++) Thread.sleep(10);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException();
    }
}
