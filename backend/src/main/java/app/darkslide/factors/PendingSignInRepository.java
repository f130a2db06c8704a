package app.darkslide.factors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PendingSignInRepository implements PanacheRepositoryBase<PendingSignIn, UUID> {

    Optional<PendingSignIn> findByHash(byte[] hash) {
        return find("tokenHash = ?1 and expiresAt > ?2", hash, Instant.now()).firstResultOptional();
    }

    /** @return false if it was completed by another request, or took too long */
    boolean take(byte[] hash) {
        return delete("tokenHash = ?1 and expiresAt > ?2", hash, Instant.now()) > 0;
    }

    void deleteAll(UUID user) {
        delete("userId = ?1", user);
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
