import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Measures what accounts cost the packaged service, and what an attacker on them gets: sign-ins beside a bare argon2id
 * loop, how long answers take with and without an account, pictures while passwords are tried, and how many names
 * one address can ask for. Linux only. README.md beside this file says how to run it and what came out.
 */
public class Accounts {
    private static final Path APPLICATION = Path.of("backend/target/quarkus-app/quarkus-run.jar");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final FixedBlockPool MEMORY = new FixedBlockPool(19 * 1024 + 8);
    private static final String PASSWORD = "a good long passphrase";

    private static final Pattern INVITATION = Pattern.compile("/register#([\\w-]{32})");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([A-Z2-7]+)\"");
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static Process service;
    private static Path log;
    private static String base;

    /** An attacker has many addresses; and where registration is open, it says openly which names are taken. */
    private static final Map<String, String> WITHOUT_LIMITS = Map.of(
            "DARKSLIDE_REGISTRATION", "invitation",
            "DARKSLIDE_ACCOUNTS_REGISTRATIONS_PER_HOUR", "1000000",
            "DARKSLIDE_ACCOUNTS_LOGINS_PER_MINUTE", "1000000",
            "DARKSLIDE_ACCOUNTS_LOGINS_PER_ACCOUNT_PER_HOUR", "1000000",
            "DARKSLIDE_ACCOUNTS_LOGINS_PER_ACCOUNT_IN_ALL_PER_HOUR", "1000000",
            "DARKSLIDE_ACCOUNTS_RESETS_PER_HOUR", "1000000",
            "DARKSLIDE_ACCOUNTS_RESET_MAILS_PER_DAY", "1000000");

    public static void main(String... args) throws Exception {
        with(WITHOUT_LIMITS, () -> {
            logins();
            guard();
            timing();
            pictures("from many addresses");
            return null;
        });
        with(Map.of(), () -> {
            pictures("from one address");
            harvest();
            return null;
        });
    }

    private static void with(Map<String, String> settings, Callable<Void> work) throws Exception {
        start(settings);
        try {
            register("known", found(INVITATION, Files.readString(log)));
            work.call();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static void start(Map<String, String> settings) throws Exception {
        var work = Files.createTempDirectory("darkslide-accounts");
        var port = freePort();
        base = "http://127.0.0.1:" + port;
        var builder = new ProcessBuilder("java", "@" + Path.of("backend/jvm.options"), "-jar", APPLICATION.toString());
        builder.environment().putAll(Map.of(
                "DARKSLIDE_DATA", work.resolve("data").toString(),
                "DARKSLIDE_REGISTRATION", "open",
                "DARKSLIDE_PORT", "" + port,
                "DARKSLIDE_MANAGEMENT_PORT", "" + freePort()));
        builder.environment().putAll(Map.of(
                "DARKSLIDE_MAIL_HOST", "127.0.0.1",
                "DARKSLIDE_MAIL_PORT", "" + mailServer(),
                "DARKSLIDE_MAIL_TLS", "off",
                "DARKSLIDE_MAIL_FROM", "darkslide@example.org",
                "DARKSLIDE_PUBLIC_URL", base));
        builder.environment().putAll(settings);
        log = work.resolve("log");
        service = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (!answers()) Thread.sleep(100);
        Thread.sleep(5000);
    }

    private static boolean answers() throws Exception {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(base + "/openapi")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** By two clients at once, beside the same work in a loop in this process. */
    private static void logins() throws Exception {
        inParallel(2, 60, () -> login("known", PASSWORD));
        var before = cpu(service.pid());
        var began = System.nanoTime();
        inParallel(2, 300, () -> login("known", PASSWORD));
        var rate = 300 / seconds(began);
        var each = (cpu(service.pid()) - before) / 300 * 1000;
        var bare = bareArgon2id();
        System.out.printf("sign-in: %.1f/s, %.1f CPU-ms each; bare argon2id %.1f CPU-ms; ratio %.2f%n", rate, each, bare, each / bare);
    }

    private static double bareArgon2id() throws Exception {
        for (int i = 0; i < 60; i++) argon2id();
        var before = cpu(ProcessHandle.current().pid());
        for (int i = 0; i < 200; i++) argon2id();
        return (cpu(ProcessHandle.current().pid()) - before) / 200 * 1000;
    }

    private static void argon2id() {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(new byte[16])
                .withBlockPool(MEMORY)
                .build());
        argon2.generateBytes(PASSWORD.getBytes(), new byte[32]);
    }

    /** Makes an account that has a second factor. */
    private static void guard() throws Exception {
        var invitation = found(INVITATION, json("/admin/invitations", "{}", token(login("known", PASSWORD).body())).body());
        register("guarded", invitation);
        var token = token(login("guarded", PASSWORD).body());
        var secret = found(SECRET, json("/users/me/factors/authenticator", "", token).body());
        var answer = json("/users/me/factors/authenticator/confirmation", "{\"code\":\"%s\"}".formatted(codeOf(secret)), token);
        if (answer.statusCode() != 200) throw new IOException(answer.body());
    }

    /** RFC 6238. */
    private static String codeOf(String secret) throws Exception {
        var bits = new StringBuilder();
        for (var letter : secret.toCharArray()) bits.append(Integer.toBinaryString(32 + BASE_32.indexOf(letter)).substring(1));
        var key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30000).array()));
        return "%06d".formatted((hash.getInt(hash.get(19) & 15) & 0x7fffffff) % 1_000_000);
    }

    /**
     * Something that a stranger asks for, of an account that exists and of one that does not (or, where it is about the second
     * factor, of one that has one and of one that has none), and the answer that both get.
     */
    private record Question(String name, Callable<HttpResponse<String>> ofKnown, Callable<HttpResponse<String>> ofUnknown, int status) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("sign-in by name", () -> login("known", "not the password"), () -> login("unknown", "not the password"), 401),
            new Question("sign-in by e-mail", () -> login("known@example.org", "not the password"), () -> login("unknown@example.org", "not the password"), 401),
            new Question("recovery code", () -> recover("known"), () -> recover("unknown"), 401),
            new Question("sign-in with or without a second factor", () -> login("guarded", "not the password"), () -> login("known", "not the password"), 401),
            new Question("registration without an invitation", () -> register("known", null), () -> register("unknown", null), 403),
            new Question("registration by a wrong invitation", () -> register("known", "not an invitation"), () -> register("unknown", "not an invitation"), 403),
            new Question("link to reset the password", () -> askForReset("known"), () -> askForReset("unknown"), 202));

    /** In turns, in another order each time, so that whatever else the machine does hits all alike, and the one before too. */
    private static void timing() throws Exception {
        var known = new HashMap<Question, double[]>();
        var unknown = new HashMap<Question, double[]>();
        for (var question : QUESTIONS) {
            known.put(question, new double[200]);
            unknown.put(question, new double[200]);
        }
        var order = new ArrayList<>(IntStream.range(0, 2 * QUESTIONS.size()).boxed().toList());
        for (int i = -20; i < 200; i++) {
            Collections.shuffle(order);
            for (int at : order) {
                var question = QUESTIONS.get(at / 2);
                var isKnown = at % 2 == 0;
                var began = System.nanoTime();
                var answer = (isKnown ? question.ofKnown : question.ofUnknown).call();
                if (i >= 0) (isKnown ? known : unknown).get(question)[i] = seconds(began) * 1000;
                if (answer.statusCode() != question.status) throw new IOException(answer.statusCode() + " " + answer.body());
            }
        }
        for (var question : QUESTIONS) {
            var with = known.get(question);
            var without = unknown.get(question);
            System.out.printf("%s: median %.2f ms with an account, %.2f ms without; longer with one in %.1f %% of all pairs (50 tells nothing, the 95 %% interval of chance is 44 to 56)%n",
                    question.name, quantile(with, 0.5), quantile(without, 0.5), longer(with, without));
        }
    }

    private static double longer(double[] some, double[] others) {
        return 100.0 / some.length / others.length * Arrays.stream(some).map(one -> Arrays.stream(others).map(other -> one > other ? 1 : one == other ? 0.5 : 0).sum()).sum();
    }

    private static void pictures(String origin) throws Exception {
        var token = "Bearer " + token(login("known", PASSWORD).body());
        for (int i = 0; i < 50; i++) HTTP.send(HttpRequest.newBuilder(URI.create(base + "/images")).header("Authorization", token).header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(picture(i))).build(), BodyHandlers.discarding());
        list(token, 1500);
        var quiet = list(token, 3000);
        var statuses = new ConcurrentSkipListMap<Integer, Integer>();
        var flood = Executors.newScheduledThreadPool(1);
        var senders = Executors.newCachedThreadPool();
        flood.scheduleAtFixedRate(() -> senders.submit(() -> statuses.merge(login("known", "not the password").statusCode(), 1, Integer::sum)), 0, 20, TimeUnit.MILLISECONDS);
        Thread.sleep(3000);
        var flooded = list(token, 3000);
        flood.shutdownNow();
        senders.shutdown();
        System.out.printf("GET /images, 50 pictures: median %.1f ms, p99 %.1f ms; with 50 sign-in attempts a second %s: median %.1f ms, p99 %.1f ms; p99 ratio %.2f; the attempts got %s%n",
                quantile(quiet, 0.5), quantile(quiet, 0.99), origin, quantile(flooded, 0.5), quantile(flooded, 0.99), quantile(flooded, 0.99) / quantile(quiet, 0.99), statuses);
    }

    private static double[] list(String token, int times) throws Exception {
        var all = new double[times];
        for (int i = 0; i < times; i++) {
            var began = System.nanoTime();
            var answer = HTTP.send(HttpRequest.newBuilder(URI.create(base + "/images")).header("Authorization", token).build(), BodyHandlers.discarding());
            all[i] = seconds(began) * 1000;
            if (answer.statusCode() != 200) throw new IOException("" + answer.statusCode());
        }
        return all;
    }

    /** What somebody learns who asks registration for names that may be taken. */
    private static void harvest() throws Exception {
        var statuses = new TreeMap<Integer, Integer>();
        String wait = null;
        for (int i = 0; i < 100; i++) {
            var answer = register("known", null);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            wait = answer.headers().firstValue("Retry-After").orElse(wait);
        }
        System.out.printf("100 names asked for from one address after %d registrations: %s; the next one after %s s%n", 1, statuses, wait);
    }

    /** @param invitation may be null */
    private static HttpResponse<String> register(String name, String invitation) throws Exception {
        return json("/users", "{\"username\":\"%s\",\"email\":\"%1$s@example.org\",\"password\":\"%s\",\"invitation\":%s}".formatted(name, PASSWORD, invitation == null ? null : '"' + invitation + '"'));
    }

    private static HttpResponse<String> login(String login, String password) throws Exception {
        return json("/users/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private static HttpResponse<String> recover(String login) throws Exception {
        return json("/users/recovery", "{\"login\":\"%s\",\"code\":\"mfra-x3dp-ehpk-3pxp\",\"newPassword\":\"%s\"}".formatted(login, PASSWORD));
    }

    private static HttpResponse<String> askForReset(String name) throws Exception {
        return json("/users/password-resets", "{\"email\":\"%s@example.org\"}".formatted(name));
    }

    /** Takes every mail, and drops it. */
    private static int mailServer() throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        threads.submit(() -> {
            while (true) {
                var client = server.accept();
                threads.submit(() -> takeMails(client));
            }
        });
        return server.getLocalPort();
    }

    private static Void takeMails(Socket client) throws IOException {
        try (client) {
            var out = client.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            out.write("220 bench\r\n".getBytes());
            var inText = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (inText && !line.equals(".")) continue;
                inText = line.equalsIgnoreCase("DATA");
                out.write((inText ? "354 go on\r\n" : "250 OK\r\n").getBytes());
            }
        }
        return null;
    }

    private static HttpResponse<String> json(String path, String body) throws Exception {
        return HTTP.send(request(path, body).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> json(String path, String body, String token) throws Exception {
        return HTTP.send(request(path, body).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static String token(String body) throws IOException {
        return found(ACCESS_TOKEN, body);
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var match = pattern.matcher(text);
        if (!match.find()) throw new IOException(text);
        return match.group(1);
    }

    private static byte[] picture(int seed) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) image.setRGB(x, 20, seed * 4000 + x);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        out.write(seed); // what follows the end belongs to the file, and makes each another one
        return out.toByteArray();
    }

    private static void inParallel(int clients, int times, Callable<?> work) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        var parts = new ArrayList<Callable<Void>>();
        IntStream.range(0, clients).forEach(client -> parts.add(() -> {
            for (int i = 0; i < times / clients; i++) work.call();
            return null;
        }));
        for (var part : pool.invokeAll(parts)) part.get();
        pool.shutdown();
    }

    private static double quantile(double[] values, double q) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (q * (sorted.length - 1))];
    }

    /** User and system time of a process in seconds; a tick is a hundredth on every Linux that matters. */
    private static double cpu(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
