import java.awt.Color;
import java.awt.GradientPaint;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Measures the packaged service, and beside it in the same minute what it is compared with. Work is measured as CPU time
 * of the processes that do it, from /proc: rates swing with whatever else the machine does, CPU time much less.
 * Linux only. README.md beside this file says how to run it and what came out.
 */
public class Bench {
    private static final Path WORK = Path.of(System.getProperty("java.io.tmpdir"), "darkslide-bench");
    private static final Pattern FIELD = Pattern.compile("\"(accessToken|id|thumbnail)\":\"([^\"]+)\"");
    /** Requests until the virtual machine has compiled what they run through. */
    private static final int WARM_UP = 60_000;

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Process service;
    private static String base;
    private static String token;

    public static void main(String... args) throws Exception {
        deleteData();
        Files.createDirectories(WORK);
        start("first start, empty data directory");
        stop();
        start("start, existing data");
        System.out.printf("idle memory: JVM %d MB, database %d MB%n", rss(service.pid()), rss(database()));
        signIn();
        uploads("12 MP JPEG", 4000, 3000, 8);
        uploads("24 MP JPEG", 6000, 4000, 5);
        thumbnails();
        list();
        originals();
        System.out.printf("after all of it: JVM %d MB, peak %d MB%n", rss(service.pid()), peak(service.pid()));
        stop();
    }

    /** Of an earlier run, perhaps of a later version, whose database this one would refuse. */
    private static void deleteData() throws IOException {
        var data = WORK.resolve("data");
        if (!Files.exists(data)) return;
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void start(String what) throws Exception {
        var port = freePort();
        base = "http://127.0.0.1:" + port;
        var builder = new ProcessBuilder(
                "java", "@" + Path.of("backend/jvm.options"), "-jar", "backend/target/quarkus-app/quarkus-run.jar");
        builder.environment().put("DARKSLIDE_DATA", WORK.resolve("data").toString());
        builder.environment().put("DARKSLIDE_REGISTRATION", "open");
        builder.environment().put("DARKSLIDE_PORT", "" + port);
        builder.environment().put("DARKSLIDE_MANAGEMENT_PORT", "" + freePort());
        builder.environment().put("DARKSLIDE_UPLOADS_MAX_SIZE", "450M");
        builder.environment().put("DARKSLIDE_UPLOADS_MEMORY", "450M");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        var began = System.nanoTime();
        service = builder.redirectErrorStream(true).redirectOutput(WORK.resolve("log").toFile()).start();
        while (!answers()) {
            if (!service.isAlive()) throw new IllegalStateException("The service does not start: see " + WORK.resolve("log"));
            Thread.sleep(10);
        }
        System.out.printf("%s: first answer after %.1f s%n", what, seconds(began));
        Thread.sleep(3000);
    }

    private static void stop() throws Exception {
        service.destroy();
        service.waitFor();
    }

    private static boolean answers() throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(base + "/")).header("Accept", "text/html").build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void signIn() throws Exception {
        var name = "bench" + System.nanoTime();
        json("/users", "{\"username\":\"%s\",\"email\":\"%1$s@example.org\",\"password\":\"a good long passphrase\"}".formatted(name));
        token = field("accessToken", json("/users/login", "{\"login\":\"%s\",\"password\":\"a good long passphrase\"}".formatted(name)));
    }

    private static void uploads(String what, int width, int height, int count) throws Exception {
        var pictures = new ArrayList<byte[]>();
        for (int i = 0; i < count + 2; i++) pictures.add(photograph(width, height, i));
        for (int i = 0; i < 2; i++) upload(pictures.get(i));
        var before = cpu(service.pid()) + decoders();
        for (int i = 2; i < pictures.size(); i++) upload(pictures.get(i));
        var ours = (cpu(service.pid()) + decoders() - before) / count;
        System.out.printf(
                "%s (%.1f MB): %.3f CPU-s each, sealed, with thumbnail and preview; vipsthumbnail %.3f; ratio %.2f%n",
                what, pictures.get(0).length / 1e6, ours, vipsthumbnail(pictures.get(2)), ours / vipsthumbnail(pictures.get(2)));
    }

    /** The same two renditions by the command line tool, started twice as people do. */
    private static double vipsthumbnail(byte[] picture) throws Exception {
        Files.write(WORK.resolve("p.jpg"), picture);
        var script = "for i in 1 2 3 4; do vipsthumbnail p.jpg --size 2048x2048 -o preview.jpg[Q=80]; "
                + "vipsthumbnail p.jpg --size 480x480 -o thumb.webp[Q=75,effort=2]; done";
        return childCpu(script) / 4;
    }

    private static void thumbnails() throws Exception {
        var view = upload(photograph(1600, 1200, 99));
        var path = Pattern.compile("\"thumbnail\":\"([^\"]+)\"").matcher(view);
        path.find();
        var bytes = get(path.group(1)).length;
        load(path.group(1), WARM_UP);
        var before = cpu(service.pid());
        var rate = load(path.group(1), 20_000);
        var each = (cpu(service.pid()) - before) / 20_000 * 1000;
        System.out.printf("checked thumbnail of %d kB: %.0f/s, %.3f CPU-ms each; ", bytes / 1024, rate, each);
        besideNginx("thumb", get(path.group(1)), 20_000, each);
    }

    private static void list() throws Exception {
        for (int i = 0; i < 110; i++) upload(photograph(64, 48, 1000 + i));
        load("/images?limit=100", WARM_UP / 2);
        var before = cpu(service.pid());
        load("/images?limit=100", 2000);
        System.out.printf("page of 100 pictures, details opened: %.2f CPU-ms of the service%n", (cpu(service.pid()) - before) / 2000 * 1000);
    }

    private static void originals() throws Exception {
        for (var megabytes : List.of(4, 400)) {
            var picture = photograph(1600, 1200, megabytes);
            var large = Arrays.copyOf(picture, megabytes * 1_000_000); // what follows the end of a JPEG belongs to the file
            var path = "/images/" + field("id", upload(large)) + "/content";
            var times = megabytes == 4 ? 200 : 3;
            for (int i = 0; i < times; i++) discard(path);
            var memory = rss(service.pid());
            var before = cpu(service.pid());
            var began = System.nanoTime();
            for (int i = 0; i < times; i++) discard(path);
            var rate = megabytes * times / seconds(began);
            var each = (cpu(service.pid()) - before) / times * 1000;
            System.out.printf("original of %d MB: %.0f MB/s, %.1f CPU-ms each, JVM %+d MB; ", megabytes, rate, each, rss(service.pid()) - memory);
            besideNginx("original", large, times, each);
        }
    }

    /** The same bytes as a plain file by nginx, to the same client. */
    private static void besideNginx(String name, byte[] bytes, int times, double ours) throws Exception {
        Files.createDirectories(WORK.resolve("www"));
        Files.write(WORK.resolve("www").resolve(name), bytes);
        var port = freePort();
        Files.writeString(WORK.resolve("nginx.conf"), """
                daemon off; worker_processes 1; pid %s/nginx.pid; error_log /dev/null;
                events {} http { access_log off; sendfile on; server { listen 127.0.0.1:%d; root %1$s/www; } }
                """.formatted(WORK, port));
        var nginx = new ProcessBuilder("nginx", "-c", WORK.resolve("nginx.conf").toString()).inheritIO().start();
        Thread.sleep(500);
        var own = base;
        base = "http://127.0.0.1:" + port;
        for (int i = 0; i < Math.min(times, 50); i++) discard("/" + name);
        var before = cpu(nginx);
        var began = System.nanoTime();
        if (times > 1000) load("/" + name, times);
        else for (int i = 0; i < times; i++) discard("/" + name);
        var each = (cpu(nginx) - before) / times * 1000;
        System.out.printf("nginx %.0f MB/s, %.3f CPU-ms; ratio %.1f%n", bytes.length / 1e6 * times / seconds(began), each, ours / each);
        base = own;
        nginx.destroy();
        nginx.waitFor();
    }

    /** @return requests a second, by four connections */
    private static double load(String path, int requests) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        var began = System.nanoTime();
        Callable<Void> part = () -> {
            for (int i = 0; i < requests / 4; i++) discard(path);
            return null;
        };
        for (var done : pool.invokeAll(List.of(part, part, part, part))) done.get();
        pool.shutdown();
        return requests / seconds(began);
    }

    private static void discard(String path) throws Exception {
        var answer = HTTP.send(request(path).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
    }

    private static byte[] get(String path) throws Exception {
        return HTTP.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    private static String upload(byte[] picture) throws Exception {
        var answer = HTTP.send(request("/images").header("Content-Type", "image/jpeg").POST(BodyPublishers.ofByteArray(picture)).build(), BodyHandlers.ofString());
        if (answer.statusCode() > 201) throw new IOException(answer.body());
        return answer.body();
    }

    private static String json(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private static String field(String name, String json) {
        return FIELD.matcher(json).results().filter(match -> match.group(1).equals(name)).findFirst().orElseThrow().group(2);
    }

    /** With edges, gradients and some noise, so that it decodes and encodes like a photograph. */
    private static byte[] photograph(int width, int height, long seed) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(random.nextInt(0x1000000)), width, height, new Color(random.nextInt(0x1000000))));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(width), random.nextInt(height), 1 + random.nextInt(1 + width / 12), 1 + random.nextInt(1 + height / 12));
        }
        for (int i = 0; i < width * height / 3; i++) {
            int x = random.nextInt(width), y = random.nextInt(height);
            image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x202020) & 0x1f1f1f);
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.9f);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), quality);
        }
        return out.toByteArray();
    }

    /** User and system time of a process in seconds; a tick is a hundredth on every Linux that matters. */
    private static double cpu(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** The processes in which the service decodes. */
    private static double decoders() {
        return cpu(service.toHandle().descendants().filter(child -> child.info().command().orElse("").endsWith("java")));
    }

    private static double cpu(Process parent) {
        return cpu(parent.toHandle().descendants());
    }

    private static double cpu(Stream<ProcessHandle> processes) {
        return processes.mapToDouble(child -> {
            try {
                return cpu(child.pid());
            } catch (IOException gone) {
                return 0;
            }
        }).sum();
    }

    private static double childCpu(String script) throws Exception {
        var shell = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time { " + script + "; }").directory(WORK.toFile()).redirectErrorStream(true).start();
        var lines = new String(shell.getInputStream().readAllBytes()).strip().split("\n");
        var times = lines[lines.length - 1].split(" ");
        return Double.parseDouble(times[0]) + Double.parseDouble(times[1]);
    }

    private static long database() {
        return service.toHandle().descendants().filter(child -> child.info().command().orElse("").contains("mariadbd")).findFirst().orElseThrow().pid();
    }

    private static long rss(long pid) throws IOException {
        return status(pid, "VmRSS");
    }

    private static long peak(long pid) throws IOException {
        return status(pid, "VmHWM");
    }

    private static long status(long pid, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
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
