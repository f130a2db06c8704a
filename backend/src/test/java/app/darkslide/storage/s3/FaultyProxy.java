package app.darkslide.storage.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes requests on to an object store, one a connection, and answers those that a test names as stores and networks do at their worst. */
final class FaultyProxy implements Closeable {
    private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final int target;
    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean wasHungUpOn;

    FaultyProxy(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** What becomes of the next requests, in this order; those after them are served. */
    synchronized void next(Fault... faults) {
        next.clear();
        next.addAll(List.of(faults));
    }

    /** The first lines of all requests, and their ranges. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Whether somebody did not wait for the end of an answer. */
    boolean wasHungUpOn() {
        return wasHungUpOn;
    }

    /** What becomes of a request. */
    interface Fault {
        void serve(Exchange exchange) throws IOException;
    }

    static final Fault NONE = exchange -> exchange.answer().transferTo(exchange.out);

    /** It is done, but nobody hears of it. */
    static final Fault ANSWER_LOST = exchange -> exchange.answer().readAllBytes();

    static final Fault RANGE_IGNORED = exchange -> {
        exchange.head = exchange.head.replaceAll("(?i)range: [^\r]*\r\n", "");
        NONE.serve(exchange);
    };

    static Fault answers(int status, String code) {
        return exchange -> {
            exchange.in.skipNBytes(exchange.length());
            var body = "<Error><Code>" + code + "</Code><Message>as the test wants it</Message></Error>";
            exchange.out.write(("HTTP/1.1 " + status + " No\r\nContent-Type: application/xml\r\nContent-Length: "
                            + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(ISO_8859_1));
        };
    }

    /** The connection is lost after so many bytes of the body of an answer. */
    static Fault cutAfter(int bytes) {
        return exchange -> {
            var answer = exchange.answer();
            exchange.out.write(head(answer).getBytes(ISO_8859_1));
            exchange.out.write(answer.readNBytes(bytes));
        };
    }

    /** A request, before it is sent on. */
    static final class Exchange {
        private final InputStream in;
        private final OutputStream out;
        private final Socket store;
        private String head;

        Exchange(Socket client, Socket store) throws IOException {
            in = client.getInputStream();
            out = client.getOutputStream();
            this.store = store;
            head = head(in);
        }

        /** Of the request's body. */
        private long length() {
            var at = head.toLowerCase().indexOf("\ncontent-length: ");
            return at < 0
                    ? 0
                    : Long.parseLong(
                            head.substring(at + 17, head.indexOf('\r', at)).strip());
        }

        /** Sends it on. */
        private InputStream answer() throws IOException {
            var to = store.getOutputStream();
            to.write(head.replaceAll("(?i)connection: [^\r]*\r\n", "")
                    .replaceFirst("\r\n", "\r\nConnection: close\r\n")
                    .getBytes(ISO_8859_1));
            for (var left = length(); left > 0; ) {
                var piece = in.readNBytes((int) Math.min(left, 65536));
                if (piece.length == 0) throw new EOFException();
                to.write(piece);
                left -= piece.length;
            }
            return store.getInputStream();
        }

        @Override
        public String toString() {
            var range = head.toLowerCase().indexOf("\nrange: ");
            var line = head.substring(0, head.indexOf(" HTTP/"));
            return range < 0 ? line : line + " " + head.substring(range + 8, head.indexOf('\r', range));
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) throw new EOFException();
            head.write(next);
        }
        return head.toString(ISO_8859_1);
    }

    private void accept() throws IOException {
        while (true) {
            var client = server.accept();
            start(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client;
                var store = new Socket(InetAddress.getLoopbackAddress(), target)) {
            var exchange = new Exchange(client, store);
            requests.add(exchange.toString());
            try {
                fault().serve(exchange);
            } catch (IOException e) {
                wasHungUpOn = true;
            }
        }
    }

    private synchronized Fault fault() {
        return next.isEmpty() ? NONE : next.pop();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException hungUp) {
                        // Either side may end a connection at any time.
                    }
                },
                "faulty proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
