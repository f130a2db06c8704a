import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures what it costs to back up, look through, export and import into an account that {@code Library.java} has filled, each beside
 * a plain tool that reads or copies the same bytes right after it. README.md beside this file says how to run it and
 * what came out.
 */
public class Durability {
    private static final String JAR = "backend/target/quarkus-app/quarkus-run.jar";
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final Pattern PERSONAL_TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final int IMPORTED = Integer.getInteger("imported", 3000);
    private static final Pattern PART = Pattern.compile("\"(/exports/[^\"]+/parts/\\d+)\"");
    private static final Pattern DUE = Pattern.compile("\"due\":\\s*(\\d+)");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path data;
    private final Path work;
    private final Path elsewhere;
    private final String port = "" + freePort();
    private final String managementPort = "" + freePort();

    /** Something to wait for while a process works. */
    private interface Work {
        void run() throws Exception;
    }

    public static void main(String... args) throws Exception {
        if (args.length < 5) {
            System.err.println("<data directory> <directory on the same file system> <directory on another one> <user name> <password> [backups] [checks] [service] [imports]");
            System.exit(2);
        }
        var parts = args.length == 5 ? List.of("backups", "checks", "service", "imports") : List.of(args).subList(5, args.length);
        var bench = new Durability(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        if (parts.contains("backups")) bench.backups();
        if (parts.contains("checks")) bench.checks();
        if (parts.contains("service")) bench.service(args[3], args[4]);
        if (parts.contains("imports")) bench.imports(args[3], args[4]);
    }

    private Durability(Path data, Path work, Path elsewhere) throws IOException {
        this.data = data.toAbsolutePath();
        this.work = Files.createDirectories(work).toAbsolutePath();
        this.elsewhere = Files.createDirectories(elsewhere).toAbsolutePath();
    }

    private void backups() throws Exception {
        var links = work.resolve("backup");
        var copies = elsewhere.resolve("backup");
        darkslide("first backup, links", "backup", links);
        shell("cp -al", "cp -al '%s' '%s'".formatted(data.resolve("blobs"), work.resolve("links")));
        darkslide("next backup, nothing new", "backup", links);
        delete(links);
        delete(work.resolve("links"));
        darkslide("first backup, copies", "backup", copies);
        delete(copies.resolve("blobs"));
        shell("rsync -a", "rsync -a '%s' '%s'".formatted(data.resolve("blobs"), elsewhere.resolve("rsync")));
        shell("rsync -a, nothing new", "rsync -a '%s' '%s'".formatted(data.resolve("blobs"), elsewhere.resolve("rsync")));
        delete(copies);
        delete(elsewhere.resolve("rsync"));
    }

    private void checks() throws Exception {
        darkslide("fsck", "fsck");
        darkslide("fsck --deep", "fsck", "--deep");
        shell("sha256sum of all files", "find '%s' -type f -print0 | xargs -0 sha256sum > /dev/null".formatted(data.resolve("blobs")));
    }

    /** What the service does itself: reading everything once, and exports. */
    private void service(String user, String password) throws Exception {
        var service = java(List.of()).start();
        try {
            await("/health/ready", body -> true);
            measured("scrub", service, () -> await("/health/well", Durability::nothingIsDue));
            var token = signIn(user, password);
            var parts = new ArrayList<String>();
            measured("export, made", service, () -> {
                var export = post("/exports", "{}", token);
                var paths = PART.matcher(export);
                while (paths.find()) parts.add(paths.group(1));
            });
            var exported = Files.createDirectories(work.resolve("export"));
            measured("export, fetched", service, () -> {
                for (int i = 0; i < parts.size(); i++)
                    send(request(parts.get(i)).header("Authorization", "Bearer " + token), BodyHandlers.ofFile(exported.resolve("part-" + i + ".zip")));
            });
        } finally {
            service.destroy();
            service.waitFor();
        }
        darkslide("verify", "verify", work.resolve("export"));
        shell("unzip -tqq", "for part in '%s'/*.zip; do unzip -tqq \"$part\"; done".formatted(work.resolve("export")));
        shell("unzip -q (for the next)", "mkdir '%s/files' && for part in '%s'/export/*.zip; do unzip -qo \"$part\" -d '%s/files'; done".formatted(work, work, work));
        shell("zip -0qr", "cd '%s/files' && zip -0qr '%s/files.zip' .".formatted(work, work));
        delete(work.resolve("export"));
        delete(work.resolve("files"));
        delete(work.resolve("files.zip"));
    }

    /** Small photos come in, and then again, when all of them are known. */
    private void imports(String user, String password) throws Exception {
        var photos = Files.createDirectories(work.resolve("photos"));
        for (int i = 0; i < IMPORTED; i++) ImageIO.write(photo(i), "jpeg", photos.resolve(i + ".jpg").toFile());
        shell("zip -0qr (for the next)", "cd '%s' && zip -0qr '%s/photos.zip' photos".formatted(work, work));
        var service = java(List.of()).start();
        try {
            await("/health/ready", body -> true);
            var scopes = "{\"name\":\"bench\",\"scopes\":[\"images:read\",\"images:write\"]}";
            var token = Files.writeString(work.resolve("token"), first(PERSONAL_TOKEN, post("/users/me/tokens", scopes, signIn(user, password))));
            Object[] command = {"import", "--to", "http://127.0.0.1:" + port, "--token-file", token, work.resolve("photos.zip")};
            measured("import, the service", service, () -> darkslide("import, the command", command));
            measured("import again, the service", service, () -> darkslide("import again, the command", command));
        } finally {
            service.destroy();
            service.waitFor();
        }
        shell("unzip -q", "unzip -q '%s/photos.zip' -d '%s/unpacked'".formatted(work, work));
        shell("cp -r", "cp -r '%s' '%s/copied'".formatted(photos, work));
        for (var left : List.of("photos", "photos.zip", "unpacked", "copied", "token")) delete(work.resolve(left));
    }

    private static BufferedImage photo(int number) {
        var photo = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var random = new Random(number);
        for (int x = 0; x < 320; x++) for (int y = 0; y < 240; y++) photo.setRGB(x, y, (x * 65536 + y * 256 + number % 256) ^ random.nextInt(16) * 0x010101);
        return photo;
    }

    private String signIn(String user, String password) throws Exception {
        return first(TOKEN, post("/users/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(user, password), null));
    }

    private String post(String path, String json, String token) throws Exception {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return send(request, BodyHandlers.ofString());
    }

    private static boolean nothingIsDue(String health) {
        var due = DUE.matcher(health);
        return due.find() && due.group(1).equals("0") && health.contains("last round");
    }

    private void darkslide(String name, Object... command) throws Exception {
        var process = java(List.of(command)).start();
        measured(name, process, process::waitFor);
        if (process.exitValue() != 0) throw new IllegalStateException(name + " ended with " + process.exitValue());
    }

    private ProcessBuilder java(List<Object> command) throws IOException {
        var line = new ArrayList<>(List.of("java", "@" + Path.of("backend/jvm.options"), "-jar", JAR));
        command.forEach(argument -> line.add(argument.toString()));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile());
        builder.environment().putAll(Map.of(
                "DARKSLIDE_DATA", data.toString(),
                "DARKSLIDE_PORT", port,
                "DARKSLIDE_MANAGEMENT_PORT", managementPort,
                "DARKSLIDE_SCRUB_FIRST", "1s",
                "DARKSLIDE_SCRUB_RATE", "0",
                "MALLOC_ARENA_MAX", "2"));
        return builder;
    }

    private void shell(String name, String script) throws Exception {
        var process = new ProcessBuilder("bash", "-c", script).inheritIO().start();
        measured("  " + name, process, process::waitFor);
        if (process.exitValue() != 0) throw new IllegalStateException(name + " ended with " + process.exitValue());
    }

    /** Prints time, CPU of the process and all that it starts, and the most memory that any one of these ever had. */
    private static void measured(String name, Process process, Work work) throws Exception {
        var before = usage(process).values().stream().mapToDouble(Double::doubleValue).sum();
        var seen = new HashMap<Long, Double>();
        var peak = new long[1];
        var watcher = new Thread(() -> {
            try {
                while (true) {
                    seen.putAll(usage(process));
                    peak[0] = Math.max(peak[0], peak(process.pid()));
                    Thread.sleep(20); // what a process uses after the last look at it is lost
                }
            } catch (InterruptedException over) {
                seen.putAll(usage(process));
            }
        });
        var began = System.nanoTime();
        watcher.start();
        work.run();
        var time = (System.nanoTime() - began) / 1e9;
        watcher.interrupt();
        watcher.join();
        var cpu = seen.values().stream().mapToDouble(Double::doubleValue).sum() - before;
        System.out.printf("%-28s %7.1f s, %7.1f CPU-s, %5d MB%n", name, time, cpu, peak[0]);
    }

    private static Map<Long, Double> usage(Process process) {
        var usage = new HashMap<Long, Double>();
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(one -> {
            try {
                var stat = Files.readString(Path.of("/proc/" + one.pid() + "/stat"));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                usage.put(one.pid(), (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0);
            } catch (IOException gone) {
                // It has ended, and what it used was seen before.
            }
        });
        return usage;
    }

    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private void await(String path, Predicate<String> condition) throws Exception {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path)).build();
        while (true) {
            try {
                var answer = HTTP.send(health, BodyHandlers.ofString());
                if (answer.statusCode() == 200 && condition.test(answer.body())) return;
            } catch (IOException notYet) {
                // It starts.
            }
            Thread.sleep(100);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static <T> T send(HttpRequest.Builder request, BodyHandler<T> handler) throws Exception {
        var answer = HTTP.send(request.build(), handler);
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) throw new IllegalStateException("There is no " + pattern + " in " + text);
        return match.group(1);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
