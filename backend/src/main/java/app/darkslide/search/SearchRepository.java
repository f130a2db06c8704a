package app.darkslide.search;

import static java.util.stream.Collectors.toMap;

import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class SearchRepository {
    @Inject
    EntityManager database;

    /** Those of these images that are in a gallery, in the same order. */
    @Transactional
    List<Image> inGallery(Gallery gallery, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var found = database.createQuery(
                        "from Image where ownerId = ?1 and deletedAt is null and id in ?2", Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, ids)
                .getResultStream()
                .collect(toMap(Image::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
