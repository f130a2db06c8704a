package app.darkslide.albums;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AlbumRepository implements PanacheRepositoryBase<Album, UUID> {
    @Transactional
    Optional<Album> find(UUID owner, UUID id) {
        return find("ownerId = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    /** Where each album is. */
    List<AlbumTree.Place> places(UUID owner) {
        return getEntityManager()
                .createQuery("select id, parentId from Album where ownerId = ?1", AlbumTree.Place.class)
                .setParameter(1, owner)
                .getResultList();
    }

    /** @param parent null for the top */
    List<Album> in(UUID owner, UUID parent) {
        return parent == null
                ? list("ownerId = ?1 and parentId is null", owner)
                : list("ownerId = ?1 and parentId = ?2", owner, parent);
    }

    /** A page in the order in which they were made. */
    @Transactional
    List<Album> page(UUID owner, UUID behind, int limit) {
        return find("ownerId = ?1 and id > ?2 order by id", owner, behind)
                .range(0, limit - 1)
                .list();
    }

    /** Those whose last change lies behind one number and not behind another. */
    List<Album> changed(UUID owner, long after, long last, int limit) {
        return find("ownerId = ?1 and changeNo > ?2 and changeNo <= ?3 order by changeNo", owner, after, last)
                .range(0, limit - 1)
                .list();
    }

    /** Those that an image is in and a user sees, in the order in which they were made: others' not while their owner is disabled. */
    @Transactional
    List<UUID> containing(UUID viewer, UUID image) {
        return getEntityManager()
                .createNativeQuery(
                        "select a.id from album_images i force index (album_images_of_image)"
                                + " straight_join albums a force index (primary) on a.id = i.album_id"
                                + " straight_join users u force index (primary) on u.id = a.owner_id"
                                + " where i.image_id = ?1 and (a.owner_id = ?2 or u.disabled_at is null and exists"
                                + " (select 1 from album_members m where m.album_id = a.id and m.user_id = ?2"
                                + " and m.accepted_at is not null)) order by a.id",
                        UUID.class)
                .setParameter(1, image)
                .setParameter(2, viewer)
                .getResultList();
    }
}
