package app.darkslide.downloads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DownloadRepository implements PanacheRepositoryBase<Download, UUID> {
    Optional<Download> find(UUID owner, UUID id, Instant now) {
        return find("ownerId = ?1 and id = ?2 and expiresAt > ?3", owner, id, now)
                .firstResultOptional();
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
