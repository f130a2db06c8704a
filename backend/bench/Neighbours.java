import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures what two hostile accounts do to the uploads of an honest one: its time for a small photo alone and beside
 * each hostility, in turns, because whatever else the machine does changes from minute to minute. README.md beside
 * this file says how to run it and what came out.
 */
public class Neighbours {
    private static final Path LOOP = Path.of("backend/src/test/resources/renditions/exif-loop.jpg");
    private static final Pattern FIELD = Pattern.compile("\"(accessToken|id|url)\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROUNDS = 4;
    private static final int UPLOADS = 40;

    private static final Random RANDOM = new Random();
    private static final byte[] PHOTO = photo();

    private static Process service;
    private static int port;
    private static String honest;
    private static List<Attacker> attackers;
    private static int refused;

    /** What an account has to be hostile with: its token, and an original that is large. */
    private record Attacker(String token, String original) {}

    /** What a hostility got as answers, or how its connections ended. */
    private static final Map<String, Integer> ANSWERS = new ConcurrentSkipListMap<>();

    @FunctionalInterface
    private interface Hostility {
        /** Goes on for as long as the attack does. */
        void begin(Attack attack, Attacker attacker) throws Exception;
    }

    public static void main(String... args) throws Exception {
        var hostilities = new LinkedHashMap<String, Hostility>();
        hostilities.put("nothing (what chance makes of it)", (attack, attacker) -> {});
        hostilities.put("EXIF loops, 8 connections each", Neighbours::loops);
        hostilities.put("trickles, 50 connections each, a byte in 5 s", Neighbours::trickles);
        hostilities.put("100 MB and 50 MB announced, 50 connections each", Neighbours::announcements);
        hostilities.put("500 half-open requests each", Neighbours::halfOpen);
        hostilities.put("50 archives each, read slowly", Neighbours::archives);
        hostilities.put("100 originals each, read slowly", Neighbours::originals);
        start();
        try {
            honest = signUp("honest");
            attackers = List.of(attacker("hostile1"), attacker("hostile2"));
            uploads(300); // until it is compiled
            for (var hostility : hostilities.entrySet())
                if (args.length == 0 || hostility.getKey().contains(args[0])) compare(hostility.getKey(), hostility.getValue());
        } finally {
            service.destroy();
            service.waitFor();
        }
        System.exit(0);
    }

    private static void compare(String name, Hostility hostility) throws Exception {
        var quiet = new double[0];
        var beside = new double[0];
        ANSWERS.clear();
        refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            quiet = joined(quiet, uploads(UPLOADS));
            try (var attack = new Attack()) {
                for (var attacker : attackers) hostility.begin(attack, attacker);
                Thread.sleep(3000); // until all of it is in place
                beside = joined(beside, uploads(UPLOADS));
            }
            Thread.sleep(2000);
        }
        System.out.printf("%s: quiet median %.0f ms, p95 %.0f ms; beside it %.0f ms, %.0f ms; p95 ratio %.2f; %d refused; they got %s%n",
                name, quantile(quiet, 0.5), quantile(quiet, 0.95), quantile(beside, 0.5), quantile(beside, 0.95),
                quantile(beside, 0.95) / quantile(quiet, 0.95), refused, ANSWERS);
    }

    /** @return milliseconds of each; fewer when nothing works any more */
    private static double[] uploads(int count) throws Exception {
        var times = new double[count];
        var misses = 0;
        for (int i = 0; i < count; i++) {
            var photo = distinct(PHOTO);
            var began = System.nanoTime();
            if (!isStored(photo)) misses++;
            times[i] = (System.nanoTime() - began) / 1e6;
            if (misses == 3) count = i + 1;
        }
        refused += misses;
        return Arrays.copyOf(times, count);
    }

    private static boolean isStored(byte[] photo) throws InterruptedException {
        try {
            return upload(honest, photo).statusCode() == 201;
        } catch (IOException noAnswer) {
            return false;
        }
    }

    /** A picture whose EXIF leads a parser in circles, again and again. */
    private static void loops(Attack attack, Attacker attacker) throws Exception {
        var loop = Files.readAllBytes(LOOP);
        attack.repeat(8, () -> {
            for (int i = 0; i < 1000; i++) count("" + upload(attacker.token, distinct(loop)).statusCode());
        });
    }

    private static void trickles(Attack attack, Attacker attacker) throws Exception {
        attack.repeat(50, () -> {
            try (var socket = attack.socket()) {
                send(socket, head("POST /images", attacker) + "Content-Type: image/jpeg\r\nContent-Length: 52428800\r\n\r\n");
                while (socket.getInputStream().available() == 0) {
                    Thread.sleep(5000);
                    send(socket, "x");
                }
                count(status(socket));
            }
        });
    }

    private static void announcements(Attack attack, Attacker attacker) throws Exception {
        var turn = new AtomicInteger();
        attack.repeat(50, () -> {
            try (var socket = attack.socket()) {
                var length = turn.getAndIncrement() % 2 == 0 ? 100_000_000 : 52_428_800;
                send(socket, head("POST /images", attacker) + "Content-Type: image/jpeg\r\nContent-Length: " + length + "\r\n\r\n");
                count(status(socket));
            }
        });
    }

    /** Half of the headers, then a byte now and then. */
    private static void halfOpen(Attack attack, Attacker attacker) throws Exception {
        var request = head("GET /images", attacker);
        for (int i = 0; i < 10; i++) {
            var sockets = new Socket[50];
            for (int j = 0; j < sockets.length; j++) send(sockets[j] = attack.socket(), request.substring(0, request.length() / 2));
            attack.repeat(1, () -> {
                Thread.sleep(20_000);
                for (var socket : sockets) send(socket, "x");
            });
        }
    }

    private static void archives(Attack attack, Attacker attacker) throws Exception {
        var asked = HTTP.send(request(attacker.token, "/images/downloads").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"ids\":[\"" + attacker.original + "\"]}")).build(), BodyHandlers.ofString());
        for (int i = 1; i < 50; i++) HTTP.send(asked.request(), BodyHandlers.ofString());
        if (asked.statusCode() == 201) attack.url(attacker, field("url", asked.body()));
        attack.repeat(50, () -> readSlowly(attack, attacker, attack.url(attacker)));
    }

    private static void originals(Attack attack, Attacker attacker) throws Exception {
        attack.repeat(100, () -> readSlowly(attack, attacker, "/images/" + attacker.original + "/content"));
    }

    private static void readSlowly(Attack attack, Attacker attacker, String path) throws Exception {
        try (var socket = attack.socket()) {
            send(socket, head("GET " + path, attacker) + "\r\n");
            count(status(socket));
            while (socket.getInputStream().read() >= 0) Thread.sleep(1000);
        }
    }

    private static String head(String request, Attacker attacker) {
        return request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + attacker.token + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes());
    }

    /** Of the answer, or that there was none. */
    private static String status(Socket socket) throws IOException {
        var line = new String(socket.getInputStream().readNBytes(12));
        return line.isEmpty() ? "closed" : line.substring(9);
    }

    private static void count(String answer) {
        ANSWERS.merge(answer, 1, Integer::sum);
    }

    /** Threads and connections that end with it. */
    private static final class Attack implements AutoCloseable {
        private static final Map<Attacker, String> URLS = new LinkedHashMap<>();

        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final List<Socket> sockets = new CopyOnWriteArrayList<>();
        private volatile boolean over;

        interface Work {
            void run() throws Exception;
        }

        /** Those who are turned away come back after a second: what work costs is measured, not what a flood of requests does. */
        void repeat(int times, Work work) {
            for (int i = 0; i < times; i++) threads.submit(() -> {
                while (!over)
                    try {
                        work.run();
                        Thread.sleep(1000);
                    } catch (IOException e) {
                        if (!over) count("cut off");
                    }
                return null;
            });
        }

        /** With a small window, so that little of what is sent disappears in it. */
        Socket socket() throws IOException {
            var socket = new Socket();
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            sockets.add(socket);
            return socket;
        }

        /** The archives of an earlier round can still be fetched. */
        void url(Attacker attacker, String url) {
            URLS.put(attacker, url);
        }

        String url(Attacker attacker) {
            return URLS.get(attacker);
        }

        @Override
        public void close() throws Exception {
            over = true;
            threads.shutdownNow();
            for (var socket : sockets) socket.close();
            threads.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private static Attacker attacker(String name) throws Exception {
        var token = signUp(name);
        return new Attacker(token, field("id", upload(token, Arrays.copyOf(distinct(PHOTO), 40_000_000)).body()));
    }

    private static String signUp(String name) throws Exception {
        json("/users", "{\"username\":\"%s\",\"email\":\"%1$s@example.org\",\"password\":\"a good long passphrase\"}".formatted(name));
        return field("accessToken", json("/users/login", "{\"login\":\"%s\",\"password\":\"a good long passphrase\"}".formatted(name)));
    }

    private static HttpResponse<String> upload(String token, byte[] picture) throws IOException, InterruptedException {
        return HTTP.send(request(token, "/images").header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(picture)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static String json(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Authorization", "Bearer " + token);
    }

    private static String field(String name, String json) {
        return FIELD.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow(() -> new IllegalStateException(json)).group(2);
    }

    private static void start() throws Exception {
        var work = Files.createTempDirectory("darkslide-neighbours");
        port = freePort();
        var builder = new ProcessBuilder("java", "@" + Path.of("backend/jvm.options"), "-jar", "backend/target/quarkus-app/quarkus-run.jar");
        builder.environment().putAll(Map.of(
                "DARKSLIDE_DATA", work.resolve("data").toString(),
                "DARKSLIDE_REGISTRATION", "open",
                "DARKSLIDE_PORT", "" + port,
                "DARKSLIDE_MANAGEMENT_PORT", "" + freePort(),
                "DARKSLIDE_ACCOUNTS_ACCESS_TOKEN_LIFETIME", "2h",
                "MALLOC_ARENA_MAX", "2"));
        service = builder.redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
        while (!Files.readString(work.resolve("log")).contains("Darkslide is ready")) {
            if (!service.isAlive()) throw new IllegalStateException("The service does not start: see " + work.resolve("log"));
            Thread.sleep(100);
        }
    }

    /** Some 100 kB, as a phone sends it to a chat. */
    private static byte[] photo() {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        var pen = image.createGraphics();
        for (int i = 0; i < 1500; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(800), random.nextInt(600), random.nextInt(80), random.nextInt(80));
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** What follows the end of a JPEG belongs to the file, and makes each another one. */
    private static byte[] distinct(byte[] picture) {
        var copy = Arrays.copyOf(picture, picture.length + 8);
        var end = new byte[8];
        RANDOM.nextBytes(end);
        System.arraycopy(end, 0, copy, picture.length, 8);
        return copy;
    }

    private static double[] joined(double[] some, double[] more) {
        return Stream.of(some, more).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double quantile(double[] values, double q) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (q * (sorted.length - 1))];
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
