package app.darkslide.images;

import static java.util.stream.Collectors.toMap;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Images of others, as those see them with whom albums are shared. Who that is was decided when the grants were made. */
@ApplicationScoped
public class GrantedImages {
    /** Not while the owner of the album is disabled, and nothing that is in the trash. */
    private static final String GRANTS = """
            select g.image_id as image, g.wrapped_key as wrappedKey, g.shown, u.username as owner
            from grants g force index (primary)
                straight_join images i force index (primary) on i.id = g.image_id
                straight_join users u force index (primary) on u.id = i.owner_id
                straight_join albums a force index (primary) on a.id = g.album_id
                straight_join users o force index (primary) on o.id = a.owner_id
            where g.grantee_id = ?1 and g.image_id in ?2 and i.deleted_at is null and o.disabled_at is null""";

    @Inject
    Sql sql;

    @Inject
    ImageRepository images;

    @Transactional
    Optional<Grant> find(UUID viewer, UUID image) {
        return grants(viewer, List.of(image)).stream().findFirst();
    }

    /**
     * An image of somebody else's.
     *
     * @param wrappedKey the key of its files, by the viewer's
     */
    record Shown(OpenedImage opened, byte[] wrappedKey) {}

    /** Those of these images that are others' and that a viewer sees, each once. */
    @Transactional
    List<Shown> shown(Gallery viewer, Collection<UUID> ids) {
        var granted = byImage(grants(viewer.owner(), ids));
        if (granted.isEmpty()) return List.of();
        return images.ofFiles(granted.keySet()).stream()
                .map(row -> {
                    var grant = granted.get(row.id);
                    return new Shown(grant.openOrLost(row, viewer.key()), grant.wrappedKey());
                })
                .toList();
    }

    /** Images of one or more albums that a viewer sees, of their own and of others, opened, by their ids. */
    @Transactional
    public Map<UUID, OpenedImage> opened(Gallery viewer, Collection<Image> rows) {
        var foreign = rows.stream()
                .filter(row -> !row.ownerId.equals(viewer.owner()))
                .map(row -> row.id)
                .toList();
        var granted = byImage(grants(viewer.owner(), foreign));
        return rows.stream().distinct().collect(toMap(row -> row.id, row -> opened(viewer, row, granted.get(row.id))));
    }

    private static OpenedImage opened(Gallery viewer, Image row, Grant grant) {
        if (row.ownerId.equals(viewer.owner())) return OpenedImage.orLost(row, viewer.key());
        return grant == null ? new OpenedImage(row, Details.LOST) : grant.openOrLost(row, viewer.key());
    }

    /** Whoever sees an image in several albums has a grant for each; either opens it. */
    private static Map<UUID, Grant> byImage(List<Grant> grants) {
        return grants.stream().collect(toMap(Grant::image, Function.identity(), (one, another) -> one));
    }

    private List<Grant> grants(UUID viewer, Collection<UUID> of) {
        return of.isEmpty() ? List.of() : sql.list(GRANTS, Grant.class, viewer, of);
    }
}
