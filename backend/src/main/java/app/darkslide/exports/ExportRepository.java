package app.darkslide.exports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<Export, UUID> {
    /** Those that can be fetched, the newest first. */
    @Transactional
    List<Export> of(UUID owner, Instant now) {
        return list("ownerId = ?1 and expiresAt > ?2 order by createdAt desc, id", owner, now);
    }

    @Transactional
    Optional<Export> find(UUID owner, UUID id, Instant now) {
        return find("ownerId = ?1 and id = ?2 and expiresAt > ?3", owner, id, now)
                .firstResultOptional();
    }

    @Transactional
    Optional<ExportPart> part(UUID owner, UUID export, int number, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select p from ExportPart p join Export e on e.id = p.exportId"
                                + " where e.ownerId = ?1 and e.id = ?2 and e.expiresAt > ?3 and p.number = ?4",
                        ExportPart.class)
                .setParameter(1, owner)
                .setParameter(2, export)
                .setParameter(3, now)
                .setParameter(4, number)
                .getResultStream()
                .findFirst();
    }

    /** Its parts go with it. */
    @Transactional
    boolean delete(UUID owner, UUID id) {
        return delete("ownerId = ?1 and id = ?2", owner, id) > 0;
    }

    @Transactional
    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
