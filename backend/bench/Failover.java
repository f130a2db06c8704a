import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Three replicas of the service on three MySQL servers in group replication, whose primary is killed while photos are uploaded and
 * looked at: for how long no write succeeds, what the requests of that time are answered, and whether every photo that was
 * acknowledged can be read from every replica afterwards. README.md beside this file says how to run it and what came out.
 */
public class Failover {
    private static final int REPLICAS = 3;
    private static final int SERVERS = 3;
    private static final int UPLOADERS = 4;
    private static final int READERS = 2;
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration AFTER = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "darkslide"; // of the database, its user and the password
    private static final String PASSPHRASE = "a good long passphrase";
    private static final Pattern FIELD = Pattern.compile("\"(accessToken|id)\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final Path work = Files.createTempDirectory("darkslide-failover");
    private final Path mysql;
    private final String group = UUID.randomUUID().toString();
    private final int[] ports = freePorts(SERVERS);
    private final int[] groupPorts = freePorts(SERVERS);
    private final Process[] servers = new Process[SERVERS];
    private final int[] replicaPorts = freePorts(REPLICAS);
    private final List<Process> replicas = new ArrayList<>();

    /** The bytes of each photo that was acknowledged, by its id. */
    private final Map<String, byte[]> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private volatile long lastStored;
    private volatile String token;
    private volatile boolean over;

    private Failover(Path mysql) throws IOException {
        this.mysql = mysql.toAbsolutePath();
    }

    public static void main(String... args) throws Exception {
        var bench = new Failover(Path.of(args.length > 0 ? args[0] : "backend/target/mysql"));
        try {
            bench.run(args.length > 1 ? Integer.parseInt(args[1]) : 3);
        } finally {
            bench.stop();
        }
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        startGroup();
        for (int i = 0; i < REPLICAS; i++) startReplica(i);
        signUp();
        var threads = Executors.newCachedThreadPool();
        for (int i = 0; i < UPLOADERS; i++) repeat(threads, this::upload);
        for (int i = 0; i < READERS; i++) repeat(threads, this::look);
        for (int round = 1; round <= rounds; round++) {
            Thread.sleep(BEFORE.toMillis());
            killPrimary(round);
            Thread.sleep(AFTER.toMillis());
            rejoin();
        }
        over = true;
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.MINUTES);
        verify();
    }

    private void killPrimary(int round) throws Exception {
        var primary = primary();
        answers.clear();
        servers[primary].destroyForcibly().waitFor();
        var killed = System.nanoTime();
        await("there is another primary", () -> primary() != primary && primary() >= 0);
        var elected = System.nanoTime();
        await("a photo is stored again", () -> lastStored - killed > 0);
        System.out.printf("Round %d: %.1f s after the end of the primary there was another; a photo was stored %.1f s after it; by then answered: %s%n", round, (elected - killed) / 1e9, (lastStored - killed) / 1e9, answers);
    }

    /** The server that was killed comes back, as a secondary. */
    private void rejoin() throws Exception {
        for (int i = 0; i < SERVERS; i++)
            if (!servers[i].isAlive()) {
                servers[i] = startServer(i);
                sql(i, "start group_replication");
            }
        awaitOnline(SERVERS);
    }

    private void upload() throws Exception {
        var photo = photo();
        var replica = ThreadLocalRandom.current().nextInt(REPLICAS);
        var answer = HTTP.send(request(replica, "/images").header("Content-Type", "image/png").POST(BodyPublishers.ofByteArray(photo)).build(), BodyHandlers.ofString());
        count("upload " + answer.statusCode());
        if (answer.statusCode() == 201) {
            acknowledged.put(field("id", answer.body()), photo);
            lastStored = System.nanoTime();
        } else if (answer.statusCode() == 401) {
            signIn();
        } else {
            Thread.sleep(200);
        }
    }

    /** At one of the photos that were stored last, as somebody does who scrolls. */
    private void look() throws Exception {
        Thread.sleep(20);
        var id = acknowledged.keySet().stream().findFirst();
        if (id.isEmpty()) return;
        var replica = ThreadLocalRandom.current().nextInt(REPLICAS);
        var answer = HTTP.send(request(replica, "/images/" + id.get() + "/thumbnail").build(), BodyHandlers.discarding());
        count("look " + answer.statusCode());
    }

    private void verify() throws Exception {
        for (int replica = 0; replica < REPLICAS; replica++) {
            var lost = 0;
            signIn();
            for (var photo : acknowledged.entrySet()) {
                var answer = HTTP.send(request(replica, "/images/" + photo.getKey() + "/content").build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200 || !Arrays.equals(answer.body(), photo.getValue())) lost++;
            }
            System.out.printf("Replica %d: of %d photos that were acknowledged, %d are lost%n", replica, acknowledged.size(), lost);
        }
    }

    // The service

    private void startReplica(int i) throws Exception {
        var url = "jdbc:mysql://" + String.join(",", Arrays.stream(ports).mapToObj(port -> "127.0.0.1:" + port).toList()) + "/" + NAME;
        var log = work.resolve("replica" + i + ".log");
        var builder = new ProcessBuilder("java", "@" + Path.of("backend/jvm.options"), "-jar", "backend/target/quarkus-app/quarkus-run.jar");
        builder.environment().putAll(Map.of(
                "DARKSLIDE_DATA", work.resolve("data").toString(),
                "DARKSLIDE_REGISTRATION", "open",
                "DARKSLIDE_PORT", "" + replicaPorts[i],
                "DARKSLIDE_MANAGEMENT_PORT", "" + freePorts(1)[0],
                "DARKSLIDE_DATABASE_URL", url,
                "DARKSLIDE_DATABASE_USER", NAME,
                "DARKSLIDE_DATABASE_PASSWORD", NAME));
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        replicas.add(process);
        await("replica " + i + " is ready, as " + log + " says", () -> Files.readString(log).contains("Darkslide is ready"));
    }

    private void signUp() throws Exception {
        json("/users", "{\"username\":\"ansel\",\"email\":\"ansel@example.org\",\"password\":\"" + PASSPHRASE + "\"}");
        signIn();
    }

    private synchronized void signIn() throws Exception {
        token = field("accessToken", json("/users/login", "{\"login\":\"ansel\",\"password\":\"" + PASSPHRASE + "\"}"));
    }

    private String json(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + replicaPorts[0] + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(int replica, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + replicaPorts[replica] + path)).header("Authorization", "Bearer " + token).timeout(PATIENCE);
    }

    private static String field(String name, String json) {
        return FIELD.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow(() -> new IllegalStateException(json)).group(2);
    }

    // The database

    private void startGroup() throws Exception {
        var first = work.resolve("mysql0");
        exec(List.of("bin/mysqld", "--no-defaults", "--initialize-insecure", "--user=root", "--datadir=" + first, "--basedir=" + mysql));
        Files.deleteIfExists(first.resolve("auto.cnf")); // the id of a server
        for (int i = 1; i < SERVERS; i++) copy(first, work.resolve("mysql" + i));
        for (int i = 0; i < SERVERS; i++) servers[i] = startServer(i);
        for (int i = 0; i < SERVERS; i++) {
            sql(i, "set sql_log_bin = 0",
                    "create user recovery@localhost identified by 'recovery'",
                    "grant replication slave, connection_admin, backup_admin, group_replication_stream on *.* to recovery@localhost",
                    "set sql_log_bin = 1",
                    "change replication source to source_user = 'recovery', source_password = 'recovery' for channel 'group_replication_recovery'");
            if (i == 0) sql(0, "set global group_replication_bootstrap_group = on", "start group_replication", "set global group_replication_bootstrap_group = off");
            else sql(i, "start group_replication");
            awaitOnline(i + 1);
        }
        sql(0, "create database " + NAME,
                "create user " + NAME + "@localhost identified by '" + NAME + "'",
                "grant all on " + NAME + ".* to " + NAME + "@localhost");
    }

    private Process startServer(int i) throws Exception {
        var seeds = String.join(",", Arrays.stream(groupPorts).mapToObj(port -> "127.0.0.1:" + port).toList());
        var command = List.of(
                mysql.resolve("bin/mysqld").toString(), "--no-defaults", "--user=root", "--basedir=" + mysql, "--datadir=" + work.resolve("mysql" + i),
                "--bind-address=127.0.0.1", "--port=" + ports[i], "--socket=" + work.resolve("socket" + i), "--mysqlx=off",
                "--server-id=" + (i + 1), "--report-host=127.0.0.1", "--gtid-mode=on", "--enforce-gtid-consistency=on", "--log-bin=binlog",
                "--plugin-dir=" + mysql.resolve("lib/plugin"), "--plugin-load-add=group_replication.so",
                "--loose-group-replication-group-name=" + group,
                "--loose-group-replication-local-address=127.0.0.1:" + groupPorts[i],
                "--loose-group-replication-group-seeds=" + seeds,
                "--loose-group-replication-start-on-boot=off",
                "--loose-group-replication-consistency=BEFORE_ON_PRIMARY_FAILOVER", // these as docs/replicas.md advises
                "--loose-group-replication-member-expel-timeout=0",
                "--loose-group-replication-unreachable-majority-timeout=10",
                "--loose-group-replication-exit-state-action=READ_ONLY",
                "--loose-group-replication-recovery-get-public-key=on");
        var log = work.resolve("mysql" + i + ".log").toFile();
        var server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
        await("MySQL " + i + " answers, as " + log + " says", () -> sql(i, "select 1").equals("1"));
        return server;
    }

    private void awaitOnline(int members) throws Exception {
        await(members + " servers are online", () -> isOnline(members));
    }

    private boolean isOnline(int members) throws SQLException {
        for (int i = 0; i < SERVERS; i++)
            if (servers[i] != null && servers[i].isAlive() && sql(i, "select count(*) from performance_schema.replication_group_members where member_state = 'ONLINE'").equals("" + members)) return true;
        return false;
    }

    private int primary() throws SQLException {
        for (int i = 0; i < SERVERS; i++) {
            if (!servers[i].isAlive()) continue;
            var port = sql(i, "select max(member_port) from performance_schema.replication_group_members where member_role = 'PRIMARY' and member_state = 'ONLINE'");
            for (int j = 0; j < SERVERS; j++) if (port != null && Integer.parseInt(port) == ports[j]) return j;
        }
        return -1;
    }

    /** @return the first value of the last statement's answer, if it has one */
    private String sql(int server, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + ports[server] + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true", "root", "");
                var statement = connection.createStatement()) {
            String answer = null;
            for (var one : statements)
                if (statement.execute(one))
                    try (var rows = statement.getResultSet()) {
                        answer = rows.next() ? rows.getString(1) : null;
                    }
            return answer;
        }
    }

    // Everything else

    private void stop() throws Exception {
        over = true;
        for (var process : replicas) process.destroyForcibly().waitFor();
        for (var process : servers) if (process != null) process.destroyForcibly().waitFor();
        exec(List.of("rm", "-r", work.toString()));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private void repeat(ExecutorService threads, Work once) {
        threads.submit(() -> {
            while (!over)
                try {
                    once.run();
                } catch (IOException e) {
                    count("no answer");
                } catch (Exception e) {
                    count(e.toString());
                    Thread.sleep(500);
                }
            return null;
        });
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, none -> new AtomicInteger()).incrementAndGet();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (true) {
            try {
                if (condition.holds()) return;
            } catch (IOException | SQLException notYet) {
                // not yet
            }
            if (System.nanoTime() > end) throw new IllegalStateException("Not within three minutes: " + what);
            Thread.sleep(50);
        }
    }

    private void exec(List<String> command) throws Exception {
        var full = new ArrayList<>(command);
        if (Files.exists(mysql.resolve(full.get(0)))) full.set(0, mysql.resolve(full.get(0)).toString());
        var status = new ProcessBuilder(full).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (status != 0) throw new IllegalStateException(command + " ended with " + status);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    /** A small one, each another. */
    private static byte[] photo() throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var random = ThreadLocalRandom.current();
        for (int x = 0; x < 64; x++) for (int y = 0; y < 48; y++) image.setRGB(x, y, random.nextInt());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static int[] freePorts(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) sockets.add(new ServerSocket(0));
            return sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        } finally {
            for (var socket : sockets) socket.close();
        }
    }
}
