package app.darkslide.uploads;

import app.darkslide.images.DamageReason;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the images that a gallery has already, trash included, by the keyed digest of their bytes. */
@ApplicationScoped
class KnownImages {
    @Inject
    EntityManager database;

    /** An image that is there, and the digest that it is found by. */
    record KnownImage(UUID id, byte[] digest, Instant deletedAt, long size, boolean damaged, DamageReason reason) {
        boolean isInTrash() {
            return deletedAt != null;
        }

        /** Whether its bytes cannot be had, as far as that is known; without its details they can. */
        boolean hasDamagedBytes() {
            return damaged && reason != DamageReason.RECORD;
        }
    }

    /** In a transaction of its own: it is also asked after a failed insert. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Image> find(Gallery gallery, byte[] digest) {
        return database.createQuery("from Image where ownerId = ?1 and digest = ?2", Image.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, digest)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    List<KnownImage> findAll(Gallery gallery, Collection<byte[]> digests) {
        return database.createQuery(
                        "select id, digest, deletedAt, size, damaged, damagedReason from Image"
                                + " where ownerId = ?1 and digest in ?2",
                        KnownImage.class)
                .setParameter(1, gallery.owner())
                .setParameter(2, digests)
                .getResultList();
    }
}
