import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The busiest hour of 10,000 people, played back against one, two and three replicas that share one MySQL server and one bucket
 * of s3proxy. A replica gets a fixed share of a core by its control group, and database, store and clients as much as they ask
 * for, so that the curve shows what the replicas share, and not that they share a machine. README.md beside this file says how
 * to run it and what came out.
 */
public class Curve {
    /** In this order, so that what changes with time is the same for all of them. */
    private static final int[] TURNS = {1, 2, 3, 3, 2, 1};

    private static final int SECONDS = Integer.getInteger("seconds", 60); // for each turn
    private static final int SHARE = 20; // percent of a core
    private static final int UNLIMITED = -1;
    private static final int CLIENTS = 8; // for each replica, without a pause
    private static final int PEOPLE = 10;
    private static final String NAME = "darkslide"; // of the database, its user and the password
    private static final String KEY = "local-secret-of-the-bench";
    private static final String PASSPHRASE = "a good long passphrase";
    private static final Pattern FIELD = Pattern.compile("\"(accessToken|id)\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How often somebody does it in that hour, in a hundredth of what docs/scale.md counts: a tenth of the people look, all of them add. */
    private enum Action {
        THUMBNAIL(3000),
        PREVIEW(300),
        UPLOAD(200),
        PAGE(100),
        ORIGINAL(20),
        SIGN_IN(10),
        SEARCH(2);

        private final int times;

        Action(int times) {
            this.times = times;
        }
    }

    /** All of them mixed, each kind spread evenly. */
    private static final List<Action> HOUR = Arrays.stream(Action.values())
            .flatMap(action -> IntStream.range(0, action.times).mapToObj(i -> Map.entry((i + 0.5) / action.times, action)))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();

    private final Path work = Files.createTempDirectory("darkslide-curve");
    private final Path mysql;
    private final int databasePort = freePort();
    private final int s3Port = freePort();
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> replicas = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<byte[]> photos = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private Group database;
    private Group store;

    public static void main(String... args) throws Exception {
        var bench = new Curve(Path.of(args.length > 0 ? args[0] : "backend/target/mysql").toAbsolutePath());
        var clients = Group.preferred("cpu/" + bench.work.getFileName() + "-clients");
        try {
            move(clients);
            bench.run();
        } finally {
            for (var group : bench.groups) group.close();
            move(Group.ROOT.resolve("cpu"));
            Files.delete(clients);
            new ProcessBuilder("rm", "-r", bench.work.toString()).start().waitFor();
        }
        System.exit(0);
    }

    private static void move(Path group) throws IOException {
        Files.writeString(group.resolve("cgroup.procs"), "" + ProcessHandle.current().pid());
    }

    private Curve(Path mysql) throws IOException {
        this.mysql = mysql;
    }

    private void run() throws Exception {
        for (int i = 0; i < 8; i++) photos.add(photo(new Random(i)));
        startDatabase();
        startStore();
        startReplica(0);
        for (int i = 0; i < PEOPLE; i++) people.add(new Person("person" + i));
        for (int i = 1; i < 3; i++) startReplica(i);
        for (var person : people) for (int i = 0; i < 5; i++) person.upload(replicas.get(i % 3));
        play(3, 60, () -> null); // until the virtual machines have compiled most of it
        for (var count : TURNS) turn(count);
    }

    private void turn(int count) throws Exception {
        for (var replica : replicas) replica.limit(UNLIMITED);
        play(count, 15, () -> null); // those that rested have no decoding processes any more
        for (var replica : replicas) replica.limit(SHARE);
        answers.clear();
        var before = groups.stream().mapToDouble(Group::cpu).toArray();
        var used = play(count, SECONDS, () -> IntStream.range(0, before.length).mapToDouble(i -> groups.get(i).cpu() - before[i]).toArray());
        var done = answers.getOrDefault("done", 0);
        var ofReplicas = replicas.subList(0, count).stream().mapToDouble(replica -> used[groups.indexOf(replica)]).sum();
        System.out.printf("%d replicas, which used %.0f %% of their share: %.2f requests/s; CPU-ms a request: replicas %.2f, database %.2f, store %.2f; %s%n",
                count, 100 * ofReplicas / (count * SECONDS * SHARE / 100.0), (double) done / SECONDS, 1000 * ofReplicas / done, 1000 * used[groups.indexOf(database)] / done, 1000 * used[groups.indexOf(store)] / done, answers);
    }

    /** @return what is asked for at the end, before the last requests are answered, which do not count */
    private <T> T play(int count, int seconds, Supplier<T> atTheEnd) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS * count);
        var over = new AtomicBoolean();
        for (int i = 0; i < CLIENTS * count; i++)
            clients.submit(() -> {
                while (!over.get()) {
                    var card = next.getAndIncrement();
                    var action = HOUR.get(card % HOUR.size());
                    var person = people.get(ThreadLocalRandom.current().nextInt(PEOPLE));
                    var status = person.does(action, replicas.get(card % count));
                    if (!over.get()) answers.merge(status < 300 ? "done" : action + " " + status, 1, Integer::sum);
                }
                return null;
            });
        Thread.sleep(seconds * 1000L);
        over.set(true);
        var seen = atTheEnd.get();
        clients.shutdown();
        if (!clients.awaitTermination(2, TimeUnit.MINUTES)) throw new IllegalStateException("A client hangs");
        return seen;
    }

    private final class Person {
        private final String name;
        private final List<String> images = new CopyOnWriteArrayList<>();
        private volatile String token;

        private Person(String name) throws Exception {
            this.name = name;
            json("/users", "{\"username\":\"%s\",\"email\":\"%1$s@example.org\",\"password\":\"%s\"}".formatted(name, PASSPHRASE), replicas.get(0));
            signIn(replicas.get(0));
        }

        private int does(Action action, Group replica) throws Exception {
            var image = images.get(ThreadLocalRandom.current().nextInt(images.size()));
            return switch (action) {
                case THUMBNAIL -> get("/images/" + image + "/thumbnail", replica);
                case PREVIEW -> get("/images/" + image + "/preview", replica);
                case ORIGINAL -> get("/images/" + image + "/content", replica);
                case PAGE -> get("/images?limit=100", replica);
                case SEARCH -> json("/images/search", "{\"text\":\"photo\"}", replica).statusCode();
                case UPLOAD -> upload(replica);
                case SIGN_IN -> signIn(replica);
            };
        }

        private int signIn(Group replica) throws Exception {
            var answer = json("/users/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSPHRASE), replica);
            if (answer.statusCode() == 200) token = field("accessToken", answer.body());
            return answer.statusCode();
        }

        private int upload(Group replica) throws Exception {
            var photo = photos.get(ThreadLocalRandom.current().nextInt(photos.size())).clone();
            ByteBuffer.wrap(photo).putLong(photo.length - 8, ThreadLocalRandom.current().nextLong()); // each another
            var answer = HTTP.send(request("/images", replica).header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(photo)).build(), BodyHandlers.ofString());
            if (answer.statusCode() == 201) images.add(field("id", answer.body()));
            return answer.statusCode();
        }

        private HttpResponse<String> json(String path, String body, Group replica) throws Exception {
            var request = request(path, replica).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
            return HTTP.send(request.build(), BodyHandlers.ofString());
        }

        private int get(String path, Group replica) throws Exception {
            return HTTP.send(request(path, replica).build(), BodyHandlers.discarding()).statusCode();
        }

        private HttpRequest.Builder request(String path, Group replica) {
            var request = HttpRequest.newBuilder(URI.create(replica.base + path));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        }
    }

    // What runs

    private void startDatabase() throws Exception {
        var data = work.resolve("mysql");
        var account = Files.writeString(work.resolve("account.sql"), "create database %1$s;\ncreate user %1$s@localhost identified by '%1$s';\ngrant all on %1$s.* to %1$s@localhost;\n".formatted(NAME));
        var server = List.of(mysql.resolve("bin/mysqld").toString(), "--no-defaults", "--user=root", "--basedir=" + mysql, "--datadir=" + data);
        var log = work.resolve("mysql.log");
        if (new ProcessBuilder(with(server, "--initialize-insecure", "--init-file=" + account)).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor() != 0)
            throw new IllegalStateException(Files.readString(log));
        database = new Group("database", "", Map.of(), with(server, "--port=" + databasePort, "--bind-address=127.0.0.1", "--socket=" + work.resolve("s"), "--mysqlx=off", "--disable-log-bin"));
        database.await("ready for connections");
    }

    /** It logs every request unless it is told not to. */
    private void startStore() throws Exception {
        Files.writeString(work.resolve("logback.xml"), "<configuration><root level='OFF'/></configuration>");
        Files.writeString(work.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=local
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(s3Port, KEY, Files.createDirectory(work.resolve("buckets"))));
        store = new Group("store", "", Map.of(), List.of("java", "-Xmx512m", "-Dlogback.configurationFile=" + work.resolve("logback.xml"), "-jar", "backend/target/s3proxy/s3proxy.jar", "--properties", work.resolve("s3proxy.properties").toString()));
    }

    private void startReplica(int i) throws Exception {
        var data = Files.createDirectory(work.resolve("data" + i));
        if (i > 0) new ProcessBuilder("cp", "-a", work.resolve("data0/keys").toString(), data.toString()).start().waitFor();
        var port = freePort();
        var settings = Map.ofEntries(
                Map.entry("DARKSLIDE_DATA", data.toString()),
                Map.entry("DARKSLIDE_REGISTRATION", "open"),
                Map.entry("DARKSLIDE_ACCOUNTS_LOGINS_PER_MINUTE", "10000"),
                Map.entry("DARKSLIDE_ACCOUNTS_LOGINS_PER_ACCOUNT_PER_HOUR", "10000"),
                Map.entry("DARKSLIDE_PORT", "" + port),
                Map.entry("DARKSLIDE_MANAGEMENT_PORT", "" + freePort()),
                Map.entry("DARKSLIDE_DATABASE_URL", "jdbc:mysql://127.0.0.1:" + databasePort + "/" + NAME + "?sslMode=REQUIRED"),
                Map.entry("DARKSLIDE_DATABASE_PASSWORD", NAME),
                Map.entry("DARKSLIDE_S3_ENDPOINT", "http://127.0.0.1:" + s3Port),
                Map.entry("DARKSLIDE_S3_BUCKET", NAME),
                Map.entry("DARKSLIDE_S3_ACCESS_KEY", "local"),
                Map.entry("DARKSLIDE_S3_SECRET_KEY", KEY),
                Map.entry("DARKSLIDE_S3_CREATE_BUCKET", "true"),
                Map.entry("MALLOC_ARENA_MAX", "2"));
        var replica = new Group("replica" + i, "http://127.0.0.1:" + port, settings, List.of("java", "@" + Path.of("backend/jvm.options"), "-jar", "backend/target/quarkus-app/quarkus-run.jar"));
        replica.await("Darkslide is ready");
        replicas.add(replica);
    }

    /** A process with its children in control groups of their own, of version 1. */
    private final class Group {
        private static final Path ROOT = Path.of("/sys/fs/cgroup");
        private final Path limits;
        private final Path accounts;
        private final Path log;
        private final String base;
        private final Process process;

        private Group(String name, String base, Map<String, String> settings, List<String> command) throws IOException {
            this.base = base;
            limits = preferred("cpu/" + work.getFileName() + "-" + name);
            accounts = Files.createDirectory(ROOT.resolve("cpuacct/" + work.getFileName() + "-" + name));
            log = work.resolve(name + ".log");
            var enter = "echo $$ >%s/cgroup.procs; echo $$ >%s/cgroup.procs; exec \"$@\"".formatted(limits, accounts);
            var builder = new ProcessBuilder(with(List.of("sh", "-ec", enter, "sh"), command.toArray(String[]::new)));
            builder.environment().putAll(settings);
            process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            groups.add(this);
        }

        /** It comes before whatever else runs here. */
        private static Path preferred(String name) throws IOException {
            var group = Files.createDirectory(ROOT.resolve(name));
            Files.writeString(group.resolve("cpu.shares"), "8192");
            return group;
        }

        private void await(String line) throws Exception {
            while (!Files.readString(log).contains(line)) {
                if (!process.isAlive()) throw new IllegalStateException(Files.readString(log));
                Thread.sleep(100);
            }
        }

        private void limit(int percent) throws IOException {
            Files.writeString(limits.resolve("cpu.cfs_quota_us"), "" + percent * 1000); // of 100,000
        }

        /** @return seconds, of processes that have ended, too */
        private double cpu() {
            try {
                return Long.parseLong(Files.readString(accounts.resolve("cpuacct.usage")).strip()) / 1e9;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void close() throws Exception {
            limit(UNLIMITED);
            for (var child : process.descendants().toList()) child.destroyForcibly();
            process.destroyForcibly().waitFor();
            Thread.sleep(500);
            Files.delete(limits);
            Files.delete(accounts);
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    private static String field(String name, String json) {
        return FIELD.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow(() -> new IllegalStateException(json)).group(2);
    }

    /** Of 12 megapixels and about 4 MB. */
    private static byte[] photo(Random random) throws IOException {
        var image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 3000; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(4000), random.nextInt(3000), 10 + random.nextInt(300), 10 + random.nextInt(300));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return Arrays.copyOf(out.toByteArray(), 4_000_000); // what follows the end of a JPEG belongs to the file
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
