package app.darkslide.images;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Images of a gallery by their ids, for what finds the ids elsewhere. */
@ApplicationScoped
public class GalleryImages {
    @Inject
    EntityManager database;

    @Inject
    ImageRepository images;

    /** Those of these images that are in a gallery, in the same order. */
    @Transactional
    public List<Image> of(Gallery gallery, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var found = database.createQuery(
                        "from Image where ownerId = ?1 and deletedAt is null and id in ?2", Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, ids)
                .getResultStream()
                .collect(toMap(Image::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Locks those of these images that are in a gallery or its trash, in the order of their ids, until the end of the transaction:
     * before anything that locks a row that says where they are.
     */
    public List<OpenedImage> lock(Gallery gallery, Collection<UUID> ids) {
        return images.lock(gallery.owner(), ids).stream()
                .map(row -> OpenedImage.orLost(row, gallery.key()))
                .toList();
    }

    /** The addresses of the thumbnails of those that are in a gallery and have one. */
    @Transactional
    public Map<UUID, String> thumbnails(Gallery gallery, List<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery(
                        "select id, renditionsVersion from Image"
                                + " where ownerId = ?1 and deletedAt is null and thumbnailType is not null and id in ?2",
                        Object[].class)
                .setParameter(1, gallery.owner())
                .setParameter(2, ids)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ImageView.thumbnail((UUID) row[0], (int) row[1])));
    }
}
