package app.darkslide.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy that can fall silent: it goes on accepting connections and what they send, and answers nothing, as a server
 * that hangs or a network that drops packets. Connections from before or during the silence stay silent for ever.
 */
public final class SilentProxy implements Closeable {
    private final ServerSocket server;
    private final int target;
    private final Thread accepting;

    /** Connections belong to the epoch in which they began; only those of an even and present one are served. */
    private final AtomicInteger epoch = new AtomicInteger();

    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    private volatile String trigger;
    private volatile boolean refuses;

    public SilentProxy(int target) throws IOException {
        this(0, target);
    }

    /** @param port of its own */
    public SilentProxy(int port, int target) throws IOException {
        this.target = target;
        server = new ServerSocket(port, 200, InetAddress.getByName("127.0.0.1"));
        accepting = start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public boolean isSilent() {
        return epoch.get() % 2 == 1;
    }

    public void fallSilent() {
        trigger = null;
        epoch.updateAndGet(now -> now | 1);
    }

    /** Falls silent when a client sends that text, and keeps it to itself. */
    public void fallSilentAt(String text) {
        trigger = text;
    }

    /** Hangs up, at once on whoever calls, as a server that has stopped; its port stays its own. */
    public void refuse() throws IOException {
        refuses = true;
        hangUp();
    }

    /** Serves new connections again. */
    public void comeBack() {
        refuses = false;
        epoch.updateAndGet(now -> now + now % 2);
    }

    private void accept() throws IOException {
        while (true) {
            var client = server.accept();
            clients.add(client);
            if (refuses || server.isClosed()) client.close(); // Accepted at the last moment.
            start(() -> serve(client, epoch.get()));
        }
    }

    private void serve(Socket client, int began) throws IOException {
        if (began % 2 == 1) {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
            return;
        }
        var service = new Socket("127.0.0.1", target);
        start(() -> pump(service.getInputStream(), client.getOutputStream(), began));
        pump(client.getInputStream(), service.getOutputStream(), began);
        service.close();
        client.close();
        clients.remove(client);
    }

    private void pump(InputStream in, OutputStream out, int began) throws IOException {
        var buffer = new byte[65536];
        for (int count; (count = in.read(buffer)) >= 0; ) {
            if (isTriggeredBy(buffer, count)) fallSilent();
            if (epoch.get() != began) continue;
            out.write(buffer, 0, count);
            out.flush();
        }
    }

    private boolean isTriggeredBy(byte[] buffer, int count) {
        var text = trigger;
        return text != null && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains(text);
    }

    /** Hangs up and accepts no more; the port is free from then on, which it is only once nobody waits at it any longer. */
    @Override
    public void close() throws IOException {
        server.close();
        hangUp();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }

    private void hangUp() throws IOException {
        for (var client : clients) client.close();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static Thread start(Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException hungUp) {
                        // Either side may end a connection at any time.
                    }
                },
                "silent proxy");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
