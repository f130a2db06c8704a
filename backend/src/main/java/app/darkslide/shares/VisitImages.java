package app.darkslide.shares;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import app.darkslide.quotas.Quotas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which images were opened and downloaded during visits. */
@ApplicationScoped
class VisitImages {
    @Inject
    Sql sql;

    @Inject
    Quotas quotas;

    @Inject
    GalleryImages images;

    private record Seen(UUID visit, UUID image, boolean downloaded) {}

    private record Count(UUID visit, long images) {}

    /**
     * Names images, as long as few enough are; nothing happens to a visit of which nothing is written down. As what destroys images, this
     * locks their owner's storage first, so that neither waits for the other in a deadlock.
     *
     * @param seen by their ids: whether it was downloaded
     */
    void name(UUID visit, Map<UUID, Boolean> seen) {
        if (seen.isEmpty()) return;
        var owner = QuarkusTransaction.requiringNew().call(() -> owner(visit));
        if (owner.isEmpty()) return;
        QuarkusTransaction.requiringNew().run(() -> {
            quotas.lock(owner.get());
            add(owner.get(), visit, seen);
        });
    }

    private Optional<UUID> owner(UUID visit) {
        return sql
                .list(
                        "select s.owner_id from share_visits v straight_join shares s on s.id = v.share_id where v.id = ?1",
                        UUID.class,
                        visit)
                .stream()
                .findFirst();
    }

    private void add(UUID owner, UUID visit, Map<UUID, Boolean> seen) {
        var named = sql.list("select image_id from share_visit_images where visit_id = ?1", UUID.class, visit);
        var downloaded = new ArrayList<UUID>(); // of those that are named
        var more = new ArrayList<UUID>();
        seen.forEach((image, isDownloaded) -> {
            if (!named.contains(image)) more.add(image);
            else if (isDownloaded) downloaded.add(image);
        });
        if (!downloaded.isEmpty())
            sql.execute(
                    "update share_visit_images set downloaded = true where visit_id = ?1 and image_id in ?2",
                    visit,
                    downloaded);
        more.stream()
                .limit(Math.max(0, VisitUse.MAX_IMAGES - named.size()))
                .collect(groupingBy(seen::get))
                .forEach((isDownloaded, some) -> insert(owner, visit, isDownloaded, some));
    }

    /** Those that are there still: an image, and a visit, may be gone by now. */
    private void insert(UUID owner, UUID visit, boolean downloaded, List<UUID> some) {
        sql.execute(
                "insert ignore into share_visit_images (visit_id, image_id, downloaded)"
                        + " select v.id, i.id, ?3 from share_visits v straight_join images i force index (primary)"
                        + " where i.owner_id = ?1 and v.id = ?2 and i.id in ?4",
                owner,
                visit,
                downloaded,
                some);
    }

    /** How many are named, by the ids of the visits of which any are. */
    @Transactional
    Map<UUID, Long> counts(List<UUID> visits) {
        if (visits.isEmpty()) return Map.of();
        return sql
                .list(
                        "select visit_id as visit, count(*) as images from share_visit_images where visit_id in ?1 group by visit_id",
                        Count.class,
                        visits)
                .stream()
                .collect(toMap(Count::visit, Count::images));
    }

    /** Those that are named, by the ids of the visits, in the order of their ids. */
    @Transactional
    Map<UUID, List<VisitImageView>> of(Gallery gallery, List<UUID> visits) {
        if (visits.isEmpty()) return Map.of();
        var seen = sql.list(
                "select visit_id as visit, image_id as image, downloaded from share_visit_images where visit_id in ?1"
                        + " order by visit_id, image_id",
                Seen.class,
                visits);
        var thumbnails = images.thumbnails(
                gallery, seen.stream().map(Seen::image).distinct().toList());
        return seen.stream()
                .collect(groupingBy(
                        Seen::visit,
                        mapping(
                                one -> new VisitImageView(one.image, thumbnails.get(one.image), one.downloaded),
                                toList())));
    }
}
