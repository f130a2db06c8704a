package app.darkslide.changes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A client that keeps a copy of somebody's gallery by the feed alone. */
final class Follower {
    private final Person person;
    private final int limit;
    private final Map<String, Map<String, Object>> copy = new HashMap<>();
    private String since;

    Follower(Person person, int limit) {
        this.person = person;
        this.limit = limit;
    }

    /** Reads on to the end. @return the ids of what came, in their order */
    List<String> follow() {
        var seen = new java.util.ArrayList<String>();
        for (boolean more = true; more; ) more = page(seen);
        return seen;
    }

    private boolean page(List<String> seen) {
        var url = "/changes?limit=" + limit + (since == null ? "" : "&since=" + since);
        var page = person.request().get(url).then().statusCode(200).extract();
        assertTrue(page.asByteArray().length <= 100_000, "100 kB at most");
        for (var item : page.<List<Map<String, Object>>>path("items")) {
            var id = (String) item.get("id");
            seen.add(id);
            if (Boolean.TRUE.equals(item.get("deleted"))) copy.remove(id);
            else copy.put(id, item);
        }
        since = page.path("next");
        return page.path("more");
    }

    /** By id, as in a list. */
    Map<String, Map<String, Object>> copy() {
        return copy;
    }

    String since() {
        return since;
    }
}
