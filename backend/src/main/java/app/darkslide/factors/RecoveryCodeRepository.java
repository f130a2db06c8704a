package app.darkslide.factors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RecoveryCodeRepository implements PanacheRepositoryBase<RecoveryCode, UUID> {

    long count(UUID user) {
        return count("userId = ?1", user);
    }

    Optional<RecoveryCode> any(UUID user) {
        return find("userId = ?1", user).firstResultOptional();
    }

    boolean has(UUID user, byte[] hash) {
        return count("userId = ?1 and codeHash = ?2", user, hash) > 0;
    }

    /** @return false if there is no such code, or no longer */
    boolean take(UUID user, byte[] hash) {
        return delete("userId = ?1 and codeHash = ?2", user, hash) > 0;
    }

    void deleteAll(UUID user) {
        delete("userId = ?1", user);
    }
}
