package app.darkslide.shares;

import static java.util.stream.Collectors.toMap;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Pictures by which owners tell their selections from each other in a list. */
@ApplicationScoped
class ShareFaces {
    /** An index has it in front, whatever the size of the selection. */
    private static final String FIRST =
            "(select s.share_id as share, s.image_id as image from share_images s force index (share_images_by_date)"
                    + " straight_join images i force index (primary) on i.id = s.image_id"
                    + " where i.owner_id = ? and s.share_id = ? and i.deleted_at is null order by s.taken_at, s.image_id limit 1)";

    @Inject
    Sql sql;

    @Inject
    GalleryImages images;

    private record First(UUID share, UUID image) {}

    /** The addresses of thumbnails of the first images of those that are selections, by the ids of the shares. */
    @Transactional
    Map<UUID, String> of(Gallery gallery, List<OpenedShare> shares) {
        var selections = shares.stream()
                .map(OpenedShare::row)
                .filter(share -> share.albumId == null && share.revokedAt == null)
                .map(Share::id)
                .toList();
        if (selections.isEmpty()) return Map.of();
        var firsts = sql.list(
                String.join(" union all ", Collections.nCopies(selections.size(), FIRST)),
                First.class,
                selections.stream()
                        .flatMap(share -> Stream.of(gallery.owner(), share))
                        .toArray());
        var thumbnails =
                images.thumbnails(gallery, firsts.stream().map(First::image).toList());
        return firsts.stream()
                .filter(first -> thumbnails.containsKey(first.image))
                .collect(toMap(First::share, first -> thumbnails.get(first.image)));
    }
}
