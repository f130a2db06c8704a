package app.darkslide.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Duration;

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
    PacedOutput watch(OutputStream out, HttpServerResponse response) {
        var timer = new long[1];
        var paced = new PacedOutput(out, System::nanoTime, () -> vertx.cancelTimer(timer[0]));
        timer[0] = vertx.setPeriodic(window.toMillis(), id -> {
            if (paced.wasSlow(window.toNanos(), minPerWindow)) response.reset();
        });
        return paced;
    }
}
