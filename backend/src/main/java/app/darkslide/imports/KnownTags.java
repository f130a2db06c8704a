package app.darkslide.imports;

import app.darkslide.tags.TagName;
import java.util.HashMap;
import java.util.Map;

/** The tags of the account by their names; those that are missing are made. */
final class KnownTags {
    private final Service service;
    private Map<String, String> ids;

    KnownTags(Service service) {
        this.service = service;
    }

    /** @throws AnswerException if there can be no such tag */
    String id(String name) throws AnswerException {
        if (ids == null) load();
        var known = ids.get(folded(name));
        if (known != null) return known;
        try {
            var id = service.send("POST", "/tags", Map.of("name", name))
                    .path("id")
                    .asText();
            ids.put(folded(name), id);
            return id;
        } catch (AnswerException e) {
            load(); // another program may have made it meanwhile
            if (!ids.containsKey(folded(name))) throw e;
            return ids.get(folded(name));
        }
    }

    private void load() throws AnswerException {
        ids = new HashMap<>();
        for (var tag : service.get("/tags").path("items"))
            ids.put(folded(tag.path("name").asText()), tag.path("id").asText());
    }

    private static String folded(String name) {
        return TagName.folded(name.strip());
    }
}
