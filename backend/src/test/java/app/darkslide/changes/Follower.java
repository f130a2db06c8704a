package app.darkslide.changes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client that keeps a copy of somebody's gallery and albums by the feed alone. */
final class Follower {
    private final Person person;
    private final int limit;
    private final Map<String, Map<String, Object>> copy = new HashMap<>();
    private final Map<String, Map<String, Object>> albums = new HashMap<>();

    /** Positions by the ids of images, of each album. */
    private final Map<String, Map<String, Number>> places = new HashMap<>();

    private String since;

    Follower(Person person, int limit) {
        this.person = person;
        this.limit = limit;
    }

    /** Reads on to the end. @return the ids of the images that came, in their order */
    List<String> follow() {
        var seen = new ArrayList<String>();
        for (boolean more = true; more; ) more = page(seen);
        return seen;
    }

    private boolean page(List<String> seen) {
        var url = "/changes?limit=" + limit + (since == null ? "" : "&since=" + since);
        var page = person.request().get(url).then().statusCode(200).extract();
        assertTrue(page.asByteArray().length <= 100_000, "100 kB at most");
        for (var item : page.<List<Map<String, Object>>>path("items")) {
            seen.add(take(item, copy));
            if (isDeleted(item)) places.values().forEach(images -> images.remove(item.get("id")));
        }
        for (var album : page.<List<Map<String, Object>>>path("albums")) {
            var id = take(album, albums);
            if (isDeleted(album)) places.remove(id);
        }
        for (var place : page.<List<Map<String, Object>>>path("places")) {
            var images = places.computeIfAbsent((String) place.get("album"), album -> new HashMap<>());
            if (place.get("position") == null) images.remove(place.get("image"));
            else images.put((String) place.get("image"), (Number) place.get("position"));
        }
        since = page.path("next");
        return page.path("more");
    }

    private static String take(Map<String, Object> changed, Map<String, Map<String, Object>> all) {
        var id = (String) changed.get("id");
        if (isDeleted(changed)) all.remove(id);
        else all.put(id, changed);
        return id;
    }

    private static boolean isDeleted(Map<String, Object> changed) {
        return Boolean.TRUE.equals(changed.get("deleted"));
    }

    /** By id, as in a list. */
    Map<String, Map<String, Object>> copy() {
        return copy;
    }

    /** By id, as their owner wrote them. */
    Map<String, Map<String, Object>> albums() {
        return albums;
    }

    /** Those of an album in the owner's order, also in the trash. */
    List<String> imagesOf(String album) {
        return places.getOrDefault(album, Map.of()).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Number> place) ->
                                place.getValue().longValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    String since() {
        return since;
    }
}
