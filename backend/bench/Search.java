import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Measures searches of one account: until the first result, for each kind of query, for a page further on, and after an
 * edit. The service runs already, and has been started for this: the first search builds the index. Linux only. README.md
 * beside this file says how to run it and what came out.
 */
public class Search {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int TIMES = 40;

    private static String base;
    private static long service;
    private static String token;

    public static void main(String... args) throws Exception {
        if (args.length != 4) throw new IllegalArgumentException("<address> <process id of the service> <user name> <password>");
        base = args[0];
        service = Long.parseLong(args[1]);
        token = part("accessToken", post("/users/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(args[2], args[3])).body());
        firstResult();
        measure("a word that few have", () -> search("", "{\"text\":\"IMG_12345\"}"));
        measure("a word that all have", () -> search("", "{\"text\":\"img\"}"));
        measure("a word that none has", () -> search("", "{\"text\":\"zzyzx\"}"));
        measure("a year", () -> search("", "{\"from\":\"2015-01-01\",\"to\":\"2015-12-31\"}"));
        measure("upright ones, not in an album", () -> search("", "{\"orientation\":\"portrait\",\"inAlbum\":false}"));
        var next = part("next", search("", "{\"text\":\"img\"}").body());
        measure("the next page", () -> search("&cursor=" + next, "{\"text\":\"img\"}"));
        measure("the summary of all", () -> post("/images/search/summary", "{}"));
        measure("those with a place", () -> search("", "{\"located\":true}"));
        var country = firstCountry(post("/images/search/summary", "{}").body());
        measure("those of the country that most are in", () -> search("", "{\"countries\":[\"" + country + "\"]}"));
        measure("those in an area", () -> search("", "{\"box\":{\"south\":45,\"west\":5,\"north\":55,\"east\":15}}"));
        measure("the summary of that area", () -> post("/images/search/summary", "{\"box\":{\"south\":45,\"west\":5,\"north\":55,\"east\":15}}"));
        for (var cells : new int[] {32, 4096})
            measure("where all were taken, in " + cells + " squares around the world", () -> post("/images/search/places?cells=" + cells, "{}"));
        measure("memories of a day", () -> send(request("/images/memories?day=2026-07-14").GET()));
        var image = part("id", search("", "{}").body());
        measure("the details of one, with the nearest town", () -> send(request("/images/" + image).GET()));
        var number = new int[1];
        measure("an edit and the search that finds it", () -> {
            var name = "Renamed " + number[0]++ + ".jpg";
            send(request("/images/" + image).method("PATCH", BodyPublishers.ofString("{\"fileName\":\"" + name + "\"}")));
            var found = search("", "{\"text\":\"" + name + "\"}");
            if (!found.body().contains(name)) throw new IOException("Not found: " + name);
            return found;
        });
    }

    private static void firstResult() throws Exception {
        var began = System.nanoTime();
        var cpu = cpu();
        var memory = memory();
        while (search("", "{\"text\":\"zzyzx\"}").statusCode() == 202) Thread.sleep(100);
        System.out.printf("until the first result: %.1f s, %.1f CPU-s, memory of the process %d MB before and %d MB after%n",
                (System.nanoTime() - began) / 1e9, cpu() - cpu, memory, memory());
    }

    private static void measure(String what, Callable<HttpResponse<String>> query) throws Exception {
        for (int i = 0; i < TIMES / 2; i++) query.call();
        var times = new double[TIMES];
        var cpu = cpu();
        for (int i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            var answer = query.call();
            times[i] = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + answer.body());
        }
        Arrays.sort(times);
        System.out.printf("%s: %.0f CPU-ms, quickest %.0f ms, median %.0f ms%n",
                what, (cpu() - cpu) / TIMES * 1000, times[0], times[TIMES / 2]);
    }

    private static HttpResponse<String> search(String paging, String conditions) throws Exception {
        return post("/images/search?limit=100" + paging, conditions);
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer;
    }

    /** In the summary the countries come behind the cities, each with its value first. */
    private static String firstCountry(String summary) throws IOException {
        return part("value", summary.substring(summary.indexOf("\"countries\"")));
    }

    private static String part(String name, String body) throws IOException {
        var match = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
        if (!match.find()) throw new IOException("No " + name + " in " + body);
        return match.group(1);
    }

    /** User and system time in seconds; a tick is a hundredth on every Linux that matters. */
    private static double cpu() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + service + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** What is resident, in megabytes. */
    private static long memory() throws IOException {
        var status = Files.readString(Path.of("/proc/" + service + "/status"));
        var match = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(status);
        match.find();
        return Long.parseLong(match.group(1)) / 1000;
    }
}
