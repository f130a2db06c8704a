package app.darkslide.tags;

import app.darkslide.web.FieldRule;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tags of an owner. Images keep the ids that they were given: that of a merged tag leads to the one that it was merged
 * into, and that of a deleted tag to none, so that no image has to be written for either. No id is given twice.
 *
 * @param names by id
 * @param merged the ids of merged tags, each with that of the tag they count as, which is none of these
 */
public record Vocabulary(@JsonProperty("tags") Map<String, String> names, Map<String, String> merged) {
    static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    /** The tag that an image carries by this id; empty if it was deleted, or never was. */
    public Optional<String> resolve(String id) {
        if (names.containsKey(id)) return Optional.of(id);
        return Optional.ofNullable(merged.get(id));
    }

    /** The names of the tags that an image carries by these ids. */
    public List<String> namesOf(Collection<String> ids) {
        return ids.stream()
                .map(this::resolve)
                .flatMap(Optional::stream)
                .distinct()
                .map(names::get)
                .toList();
    }

    boolean knows(String id) {
        return names.containsKey(id) || merged.containsKey(id);
    }

    Vocabulary with(String id, String name) {
        requireFree(name, id);
        var changed = new LinkedHashMap<>(names);
        changed.put(id, name);
        return new Vocabulary(changed, merged);
    }

    Vocabulary renamed(String id, String name) {
        require(id);
        return name.equals(names.get(id)) ? this : with(id, name);
    }

    Vocabulary without(String id) {
        require(id);
        var left = new LinkedHashMap<>(names);
        left.remove(id);
        var leading = new HashMap<>(merged);
        leading.values().removeAll(Set.of(id));
        return new Vocabulary(left, leading);
    }

    /** What led to the one leads to the other then. */
    Vocabulary merging(String id, String into) {
        require(id);
        var left = new LinkedHashMap<>(names);
        left.remove(id);
        var leading = new HashMap<>(merged);
        leading.replaceAll((from, to) -> to.equals(id) ? into : to);
        leading.put(id, into);
        return new Vocabulary(left, leading);
    }

    void require(String id) {
        if (!names.containsKey(id)) throw ProblemException.notFound();
    }

    private void requireFree(String name, String id) {
        var folded = TagName.folded(name);
        names.forEach((other, taken) -> {
            if (!other.equals(id) && TagName.folded(taken).equals(folded))
                throw ProblemException.inFields(
                        ProblemType.NAME_TAKEN,
                        "There is a tag “%s” already. Nothing was changed.".formatted(taken),
                        List.of(FieldRule.TAKEN.error("/name", "is taken")));
        });
    }
}
