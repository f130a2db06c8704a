import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What visitors of a link cost beside their owner, in CPU time of a running service: {@code Visits.java <url> <pid> <access token>
 * <a JPEG of a few MB>}. Each is measured twice, in turns, so that a machine that gets busier does not favour one of them. In the end all
 * images of the account, a thousand at most, are added to an album, with and without links to it.
 */
public class Visits {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int THUMBNAILS = 20_000;
    private static final int ORIGINALS = 200;
    private static final int ADDED = 1000;
    private static final int LINKS = 10;
    private static final int ROUNDS = 8;

    private static String base;
    private static long pid;

    /** @param header with its value, by which the service knows who it is */
    private record Caller(String header, String value, String thumbnail, String content) {}

    public static void main(String... args) throws Exception {
        base = args[0];
        pid = Long.parseLong(args[1]);
        var bearer = "Bearer " + args[2];
        var view = send("POST", "/images", bearer, "image/jpeg", Files.readAllBytes(Path.of(args[3]))).body();
        var owner = new Caller("Authorization", bearer, field("thumbnail", view), field("content", view));
        var visitor = visitor(bearer, field("id", view));
        for (var caller : new Caller[] {owner, visitor}) load(caller, caller.thumbnail, 3 * THUMBNAILS);
        for (var caller : new Caller[] {owner, visitor}) load(caller, caller.content, ORIGINALS);
        for (int i = 0; i < 2; i++) {
            compare("thumbnail", each(owner, owner.thumbnail, THUMBNAILS), each(visitor, visitor.thumbnail, THUMBNAILS));
            compare("original, clean copy", each(owner, owner.content, ORIGINALS), each(visitor, visitor.content, ORIGINALS));
        }
        var images = images(bearer);
        for (int i = 0; i < ROUNDS; i++) {
            System.out.printf(
                    "%d images added to an album: %.2f CPU-s; with %d links: %.2f%n",
                    images.size(), adding(bearer, images, 0), LINKS, adding(bearer, images, LINKS));
            send("DELETE", "/shares", bearer, "application/json", new byte[0]);
        }
    }

    private static void compare(String what, double owner, double visitor) {
        System.out.printf(
                "%s: owner %.3f CPU-ms, visitor %.3f; ratio %.2f%n", what, owner, visitor, visitor / owner);
    }

    private static Caller visitor(String bearer, String image) throws Exception {
        var share = send(
                        "POST",
                        "/shares",
                        bearer,
                        "application/json",
                        "{\"images\":[\"%s\"],\"name\":\"bench\",\"download\":\"clean\"}".formatted(image).getBytes())
                .body();
        var path = field("path", share);
        var opened = send("POST", path + "/open", "", "application/json", "{\"token\":\"%s\"}".formatted(field("token", share)).getBytes());
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var list = send("GET", path + "/images", cookie, "application/json", new byte[0]).body();
        return new Caller("Cookie", cookie, field("thumbnail", list), field("content", list));
    }

    /** Their ids, in quotes. */
    private static List<String> images(String bearer) throws Exception {
        var ids = new ArrayList<String>();
        for (var next = "/images?limit=200"; next != null && ids.size() < ADDED; ) {
            var page = send("GET", next, bearer, "application/json", new byte[0]);
            Pattern.compile("\"id\":(\"[^\"]+\")").matcher(page.body()).results().map(id -> id.group(1)).forEach(ids::add);
            next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>'))).orElse(null);
        }
        return ids.subList(0, Math.min(ADDED, ids.size()));
    }

    private static double adding(String bearer, List<String> images, int links) throws Exception {
        var name = "{\"name\":\"%d\"}".formatted(System.nanoTime());
        var album = field("id", send("POST", "/albums", bearer, "application/json", name.getBytes()).body());
        for (int i = 0; i < links; i++) {
            var share = "{\"album\":\"%s\",\"name\":\"bench\"}".formatted(album);
            send("POST", "/shares", bearer, "application/json", share.getBytes());
        }
        var before = cpu();
        var ids = "{\"ids\":[%s]}".formatted(String.join(",", images));
        send("POST", "/albums/" + album + "/images", bearer, "application/json", ids.getBytes());
        return cpu() - before;
    }

    private static double each(Caller caller, String path, int times) throws Exception {
        var before = cpu();
        load(caller, path, times);
        return (cpu() - before) / times * 1000;
    }

    private static void load(Caller caller, String path, int requests) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        Callable<Void> part = () -> {
            for (int i = 0; i < requests / 4; i++) {
                var request = HttpRequest.newBuilder(URI.create(base + path)).header(caller.header, caller.value);
                var answer = HTTP.send(request.build(), BodyHandlers.discarding());
                if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
            }
            return null;
        };
        for (var done : pool.invokeAll(Stream.generate(() -> part).limit(4).toList())) done.get();
        pool.shutdown();
    }

    /** @param who an access token, or a cookie */
    private static HttpResponse<String> send(String method, String path, String who, String type, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body));
        if (!who.isEmpty()) request.header(who.startsWith("Bearer ") ? "Authorization" : "Cookie", who);
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() > 204) throw new IOException(path + ": " + answer.body());
        return answer;
    }

    private static String field(String name, String json) {
        var match = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!match.find()) throw new IllegalStateException(name + " is missing in " + json);
        return match.group(1);
    }

    /** User and system time of the service in seconds; a tick is a hundredth on every Linux that matters. */
    private static double cpu() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }
}
