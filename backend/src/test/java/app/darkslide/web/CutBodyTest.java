package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A body that breaks off, of an answer that does not say how long it is. */
class CutBodyTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void itHasNoEndThoughTheEventLoopComesToItOnlyWhenTheFrameworkHasWrittenOne() throws Exception {
        var server = vertx.createHttpServer()
                .requestHandler(request -> vertx.executeBlocking(() -> answer(request)))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        try (var socket = new Socket("localhost", server.actualPort())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.contains("the beginning"), answer);
            assertFalse(answer.endsWith("0\r\n\r\n"), answer);
        }
    }

    private Void answer(HttpServerRequest request) throws IOException {
        var response = request.response().setChunked(true);
        var ended = new CountDownLatch(1);
        var body = new StreamedBody(
                out -> {
                    out.write("the beginning".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    ((ConnectionBase) request.connection())
                            .channel()
                            .eventLoop()
                            .execute(() -> awaited(ended));
                    throw new IllegalStateException("damaged");
                },
                request,
                failure -> {},
                new SlowReaders(vertx, new Defaults()));
        body.write(new OutputStream() {
            @Override
            public void write(int one) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                response.write(Buffer.buffer().appendBytes(bytes, from, length));
            }
        });
        response.end(); // as the framework does behind every body
        ended.countDown();
        return null;
    }

    private static class Defaults implements RequestConfig {
        @Override
        public Duration bodyTimeout() {
            return Duration.ofMinutes(1);
        }

        @Override
        public MemorySize minReadRate() {
            return new MemorySize(BigInteger.ONE);
        }

        @Override
        public Duration readRateWindow() {
            return Duration.ofMinutes(2);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
