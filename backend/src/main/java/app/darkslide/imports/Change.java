package app.darkslide.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be said of a photo, or of several; null for what stays.
 *
 * @param addTags their ids
 */
record Change(Taken taken, String description, Boolean favourite, List<String> addTags) {
    boolean isNothing() {
        return taken == null && description == null && favourite == null && addTags == null;
    }

    /** Each alone, so that one that is refused leaves the others. */
    List<Change> parts() {
        return Stream.of(
                        new Change(taken, null, null, null),
                        new Change(null, description, null, null),
                        new Change(null, null, favourite, null),
                        new Change(null, null, null, addTags))
                .filter(part -> !part.isNothing())
                .toList();
    }

    /** The body of a request to change them. */
    Map<String, Object> of(List<String> ids) {
        var body = new HashMap<String, Object>();
        body.put("ids", ids);
        if (taken != null) body.put("taken", dates());
        if (description != null) body.put("description", description);
        if (favourite != null) body.put("favourite", favourite);
        if (addTags != null) body.put("addTags", addTags);
        return body;
    }

    private Map<String, Object> dates() {
        var dates = new HashMap<String, Object>();
        dates.put("local", taken.local().toString());
        dates.put("precision", taken.precision().name().toLowerCase(Locale.ROOT));
        dates.put("offset", Objects.toString(taken.offset(), null));
        return dates;
    }
}
