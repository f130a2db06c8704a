package app.darkslide.images;

import app.darkslide.tags.TagConfig;
import app.darkslide.tags.Tags;
import app.darkslide.tags.Vocabulary;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up the tags that an edit names. */
@ApplicationScoped
class TagEdits {
    @Inject
    Tags tags;

    @Inject
    TagConfig config;

    /**
     * Inside the transaction that has locked the images: a vocabulary that was read before may lack a tag that one of them has got
     * since, which would be taken for one that was deleted.
     *
     * @param add ids, or null
     * @param remove ids, or null; one that is no tag any more needs no removing
     * @throws ProblemException 400 for a tag to add that is not there
     */
    TagEdit of(Gallery gallery, List<String> add, List<String> remove) {
        if ((add == null || add.isEmpty()) && (remove == null || remove.isEmpty())) return TagEdit.NONE;
        var vocabulary = tags.of(gallery.owner(), gallery.key());
        return new TagEdit(vocabulary, added(vocabulary, add), removed(vocabulary, remove), config.perImage());
    }

    private static List<String> added(Vocabulary vocabulary, List<String> add) {
        var ids = new ArrayList<String>();
        var unknown = new ArrayList<FieldError>();
        for (int i = 0; add != null && i < add.size(); i++) {
            var at = "/addTags/" + i;
            vocabulary
                    .resolve(add.get(i))
                    .ifPresentOrElse(ids::add, () -> unknown.add(new FieldError(at, "must be the id of a tag")));
        }
        if (unknown.isEmpty()) return ids;
        throw ProblemException.inFields(
                ProblemType.INVALID_REQUEST, "A tag to add does not exist. Nothing was changed.", unknown);
    }

    private static Set<String> removed(Vocabulary vocabulary, List<String> remove) {
        if (remove == null) return Set.of();
        return remove.stream().flatMap(id -> vocabulary.resolve(id).stream()).collect(Collectors.toSet());
    }
}
