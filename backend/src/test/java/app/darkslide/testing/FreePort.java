package app.darkslide.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * A port for a server that is about to start. None of those that systems give to connections on their way out: one of them, of
 * other tests, could take it before the server does.
 */
public final class FreePort {
    private static final int FIRST = 10_000;
    private static final int LAST = 32_000;
    private static final Random RANDOM = new Random();

    private FreePort() {}

    public static int any() {
        for (int tries = 0; tries < 1000; tries++) {
            var port = FIRST + RANDOM.nextInt(LAST - FIRST);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("No port is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
