package app.darkslide.images;

import app.darkslide.tags.Vocabulary;
import app.darkslide.web.ProblemReason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tags that an edit adds and removes.
 *
 * @param vocabulary null for an edit that changes no tags; else what an image carries is brought up to date by it
 * @param limit of the tags of an image
 */
record TagEdit(Vocabulary vocabulary, List<String> add, Set<String> remove, int limit) {
    /** In one request. */
    static final int MAX = 200;

    static final TagEdit NONE = new TagEdit(null, List.of(), Set.of(), 0);

    /** @throws EditRefusedException for more than an image may carry */
    List<String> of(List<String> present) {
        if (vocabulary == null) return present;
        var ids = new LinkedHashSet<String>();
        for (var id : present) vocabulary.resolve(id).ifPresent(ids::add);
        var before = ids.size();
        ids.addAll(add);
        ids.removeAll(remove);
        if (ids.size() > limit && ids.size() > before)
            throw new EditRefusedException(
                    ProblemReason.IMAGE_HAS_TOO_MANY_TAGS, "would carry more than %d tags".formatted(limit));
        return List.copyOf(ids);
    }
}
