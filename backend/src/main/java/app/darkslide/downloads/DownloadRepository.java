package app.darkslide.downloads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DownloadRepository implements PanacheRepositoryBase<Download, UUID> {
    Optional<Download> find(UUID owner, UUID id, Instant now) {
        return find("ownerId = ?1 and id = ?2 and expiresAt > ?3", owner, id, now)
                .firstResultOptional();
    }

    /** When those that an owner can fetch can be fetched no longer, the first one first. */
    List<Instant> expiries(UUID owner, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select expiresAt from Download where ownerId = ?1 and expiresAt > ?2 order by expiresAt",
                        Instant.class)
                .setParameter(1, owner)
                .setParameter(2, now)
                .getResultList();
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
