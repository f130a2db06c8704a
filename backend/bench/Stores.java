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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * What the object store costs beside the directory: three services, one on its data directory, two on s3proxy, of which one keeps
 * copies of thumbnails and one does not. They do the same work in turns, and the CPU time is read from /proc, that of the service
 * and that of s3proxy. README.md beside this file says how to run it and what came out.
 */
public class Stores {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 4;
    private static final String KEY = "local-secret-of-the-bench";
    private static final String PASSPHRASE = "a good long passphrase";
    private static final Pattern FIELD = Pattern.compile("\"(accessToken|id|thumbnail)\":\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Random RANDOM = new Random(42);
    private static final byte[] PHOTO = photo();

    /** What is done, and how often in each round. */
    private enum Work {
        UPLOAD("Upload of 4 MB", 15),
        ORIGINAL("Original of 4 MB", 50),
        RANGE("64 KiB from its middle", 200),
        THUMBNAIL("Thumbnail", 1500);

        private final String title;
        private final int times;

        Work(String title, int times) {
            this.title = title;
            this.times = times;
        }
    }

    private final Path work = Files.createTempDirectory("darkslide-stores");
    private final int s3Port = freePort();
    private Process s3;

    public static void main(String... args) throws Exception {
        new Stores().run();
        System.exit(0);
    }

    private Stores() throws IOException {}

    private void run() throws Exception {
        try {
            s3 = startS3();
            var services = List.of(new Service("directory", Map.of()), new Service("S3", bucket("1G")), new Service("S3, no copies", bucket("0")));
            try {
                for (var service : services) service.begin();
                for (int round = 0; round < WARM_UP + ROUNDS; round++)
                    for (var what : Work.values()) for (var service : services) service.measure(what, round >= WARM_UP);
                report(services);
            } finally {
                for (var service : services) service.process.destroy();
                for (var service : services) service.process.waitFor();
            }
        } finally {
            s3.destroyForcibly().waitFor();
            new ProcessBuilder("rm", "-r", work.toString()).start().waitFor();
        }
    }

    private static void report(List<Service> services) {
        var directory = services.get(0).own;
        for (var what : Work.values())
            for (var service : services) {
                var each = service.own.get(what) / ROUNDS / what.times * 1000;
                var ratio = service.own.get(what) / directory.get(what);
                System.out.printf("%s, %s: %.3f CPU-ms, of s3proxy %.3f; ratio %.2f%n", what.title, service.name, each, service.ofS3.get(what) / ROUNDS / what.times * 1000, ratio);
            }
    }

    /** As in the tests, but on a disk and compiled as it would be for others. It logs every request unless it is told not to. */
    private Process startS3() throws Exception {
        Files.writeString(work.resolve("logback.xml"), "<configuration><root level='OFF'/></configuration>");
        Files.writeString(work.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=local
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(s3Port, KEY, Files.createDirectory(work.resolve("buckets"))));
        var process = new ProcessBuilder("java", "-Xmx512m", "-Dlogback.configurationFile=" + work.resolve("logback.xml"), "-jar", "backend/target/s3proxy/s3proxy.jar", "--properties", work.resolve("s3proxy.properties").toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("s3proxy.log").toFile())
                .start();
        awaitAnswer(process, "http://127.0.0.1:" + s3Port + "/");
        return process;
    }

    private Map<String, String> bucket(String copies) {
        return Map.of(
                "DARKSLIDE_S3_ENDPOINT", "http://127.0.0.1:" + s3Port,
                "DARKSLIDE_S3_BUCKET", "copies-" + copies.toLowerCase(),
                "DARKSLIDE_S3_ACCESS_KEY", "local",
                "DARKSLIDE_S3_SECRET_KEY", KEY,
                "DARKSLIDE_S3_CREATE_BUCKET", "true",
                "DARKSLIDE_S3_CACHE", copies);
    }

    private final class Service {
        private final String name;
        private final String base;
        private final Process process;
        private final Map<Work, Double> own = new EnumMap<>(Work.class);
        private final Map<Work, Double> ofS3 = new EnumMap<>(Work.class);
        private String token;
        private String image;
        private String thumbnail;

        private Service(String name, Map<String, String> store) throws Exception {
            this.name = name;
            var port = freePort();
            base = "http://127.0.0.1:" + port;
            var builder = new ProcessBuilder("java", "@" + Path.of("backend/jvm.options"), "-jar", "backend/target/quarkus-app/quarkus-run.jar");
            builder.environment().putAll(store);
            builder.environment().putAll(Map.of(
                    "DARKSLIDE_DATA", work.resolve("data-" + port).toString(),
                    "DARKSLIDE_REGISTRATION", "open",
                    "DARKSLIDE_ACCOUNTS_ACCESS_TOKEN_LIFETIME", "1h",
                    "DARKSLIDE_PORT", "" + port,
                    "DARKSLIDE_MANAGEMENT_PORT", "" + freePort(),
                    "MALLOC_ARENA_MAX", "2"));
            process = builder.redirectErrorStream(true).redirectOutput(work.resolve(port + ".log").toFile()).start();
            awaitAnswer(process, base + "/health/live");
        }

        private void begin() throws Exception {
            json("/users", "{\"username\":\"ansel\",\"email\":\"ansel@example.org\",\"password\":\"" + PASSPHRASE + "\"}");
            token = field("accessToken", json("/users/login", "{\"login\":\"ansel\",\"password\":\"" + PASSPHRASE + "\"}"));
            upload();
        }

        /** The decoding processes are left out: their work is the same whatever the store. */
        private void measure(Work what, boolean counts) throws Exception {
            var before = cpu(process.pid());
            var s3Before = cpu(s3.pid());
            for (int i = 0; i < what.times; i++) once(what);
            if (!counts) return;
            own.merge(what, cpu(process.pid()) - before, Double::sum);
            ofS3.merge(what, cpu(s3.pid()) - s3Before, Double::sum);
        }

        private void once(Work what) throws Exception {
            switch (what) {
                case UPLOAD -> upload();
                case ORIGINAL -> get("/images/" + image + "/content", "bytes=0-", 206);
                case RANGE -> get("/images/" + image + "/content", "bytes=2000000-2065535", 206);
                case THUMBNAIL -> get(thumbnail, null, 200);
            }
        }

        private void upload() throws Exception {
            ByteBuffer.wrap(PHOTO).putLong(PHOTO.length - 8, RANDOM.nextLong()); // each another
            var request = request("/images").header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(PHOTO));
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 201) throw new IOException(answer.body());
            image = field("id", answer.body());
            thumbnail = field("thumbnail", answer.body());
        }

        private void get(String path, String range, int status) throws Exception {
            var request = request(path);
            if (range != null) request.header("Range", range);
            var answer = HTTP.send(request.build(), BodyHandlers.discarding());
            if (answer.statusCode() != status) throw new IOException(path + ": " + answer.statusCode());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
        }

        private String json(String path, String body) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static String field(String name, String json) {
        return FIELD.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow(() -> new IllegalStateException(json)).group(2);
    }

    /** Of 2 megapixels and 4 MB long: what follows the end of a JPEG belongs to the file. */
    private static byte[] photo() {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 300; i++) {
            pen.setColor(new Color(RANDOM.nextInt(0x1000000)));
            pen.fillOval(RANDOM.nextInt(1600), RANDOM.nextInt(1200), 10 + RANDOM.nextInt(300), 10 + RANDOM.nextInt(300));
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(out.toByteArray(), 4_000_000);
    }

    private static void awaitAnswer(Process process, String address) throws Exception {
        while (true) {
            try {
                HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) throw new IllegalStateException("It does not start: " + address, notYet);
                Thread.sleep(50);
            }
        }
    }

    /** User and system time of a process in seconds; a tick is a hundredth on every Linux that matters. */
    private static double cpu(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
