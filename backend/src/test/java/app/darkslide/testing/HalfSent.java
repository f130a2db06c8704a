package app.darkslide.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A request of which the service is reading the body, while the test holds the rest of it back. */
public final class HalfSent implements AutoCloseable {
    private static final Path TCP = Path.of("/proc/self/net/tcp");
    private static final String GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";

    private final Socket socket;

    /**
     * Returns when the service asks for the body, which it does when it begins to read it.
     *
     * @param head the request line and the headers, each with the end of its line
     */
    public HalfSent(int port, String head) throws IOException {
        socket = new Socket("localhost", port);
        try {
            out().write((head + "Expect: 100-continue\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out().flush();
            var answer = new String(socket.getInputStream().readNBytes(GO_ON.length()), StandardCharsets.US_ASCII);
            if (!answer.equals(GO_ON)) throw new IOException("It does not want the body: " + answer);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    public OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    public Socket socket() {
        return socket;
    }

    /** Returns when the service has read all that was sent so far; only Linux tells, elsewhere the test is skipped. */
    public void awaitRead() throws Exception {
        assumeTrue(Files.isReadable(TCP), "Skipped: only Linux tells what waits in a connection");
        Await.until("the service reads what it was sent", () -> waiting() == 0);
    }

    /** Bytes that wait at either end of the connection. */
    private long waiting() throws IOException {
        var ports = List.of(":%04X".formatted(socket.getLocalPort()), ":%04X".formatted(socket.getPort()));
        var ends = new ArrayList<String[]>();
        for (var table : List.of(TCP, TCP.resolveSibling("tcp6")))
            if (Files.isReadable(table))
                for (var row : Files.readAllLines(table)) {
                    var columns = row.strip().split("\\s+");
                    if (ports.stream().allMatch((columns[1] + columns[2] + ":")::contains)) ends.add(columns);
                }
        if (ends.size() != 2)
            throw new IOException("A connection within this machine has two ends, not " + ends.size());
        return ends.stream()
                .flatMap(end -> Stream.of(end[4].split(":")))
                .mapToLong(queue -> Long.parseLong(queue, 16))
                .sum();
    }

    /** The answer and the end of the connection, which has been asked for. */
    public String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
