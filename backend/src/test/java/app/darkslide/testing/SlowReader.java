package app.darkslide.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Has asked for something large, and read the beginning of the answer and no more. */
public final class SlowReader implements AutoCloseable {
    private static final int BEGINNING = 100_000;

    private final Socket socket;
    private final byte[] beginning;

    public SlowReader(int port, Person person, String path) throws IOException {
        this(connected(port), person, path);
    }

    /** @param header with which it asks */
    public SlowReader(int port, String header, String path) throws IOException {
        this(connected(port), header, path);
    }

    /** @param socket connected; it is closed with this */
    public SlowReader(Socket socket, Person person, String path) throws IOException {
        this(socket, "Authorization: Bearer " + person.accessToken(), path);
    }

    private SlowReader(Socket socket, String header, String path) throws IOException {
        this.socket = socket;
        try {
            var request = "GET %s HTTP/1.1\r\nHost: x\r\n%s\r\n\r\n".formatted(path, header);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            beginning = rest().readNBytes(BEGINNING);
            if (beginning.length < BEGINNING) throw new EOFException("The answer breaks off");
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(64 * 1024);
        socket.connect(new InetSocketAddress("localhost", port));
        return socket;
    }

    /** What was read at once, from the status line on. */
    public byte[] beginning() {
        return beginning;
    }

    /** The whole body, of this size, the rest of which is read now. */
    public byte[] body(int size) throws IOException {
        var head = new String(beginning, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        var body = Arrays.copyOfRange(beginning, head, head + size);
        var read = beginning.length - head;
        if (rest().readNBytes(body, read, size - read) < size - read) throw new EOFException("The answer breaks off");
        return body;
    }

    /** What was not read yet. */
    public InputStream rest() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
