package app.darkslide.testing;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A port for a server that is about to start. None of those that systems give to connections on their way out: one of them, of
 * other tests, could take it before the server does.
 */
public final class FreePort {
    private static final int FIRST = 10_000;
    private static final int LAST = 32_000;
    private static final Random RANDOM = new Random();

    /** Sockets of UDP with the numbers that were given: they tell other tests, which may run in other processes. */
    private static final Queue<DatagramSocket> GIVEN = new ConcurrentLinkedQueue<>();

    private FreePort() {}

    public static int any() {
        for (int tries = 0; tries < 1000; tries++) {
            var port = FIRST + RANDOM.nextInt(LAST - FIRST);
            if (isFree(port) && isGivenToNobody(port)) return port;
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

    /** Then it is from now on, until this process ends: a server may take a minute to start. */
    private static boolean isGivenToNobody(int port) {
        try {
            return GIVEN.add(new DatagramSocket(port, InetAddress.getLoopbackAddress()));
        } catch (SocketException given) {
            return false;
        }
    }
}
