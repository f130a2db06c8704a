package app.darkslide.passkeys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PasskeyRepository implements PanacheRepositoryBase<Passkey, UUID> {

    List<Passkey> of(UUID user) {
        return list("userId = ?1 order by createdAt", user);
    }

    long count(UUID user) {
        return count("userId = ?1", user);
    }

    Optional<Passkey> findByCredential(byte[] credentialId) {
        return find("credentialId = ?1", credentialId).firstResultOptional();
    }

    /**
     * Notes that it has signed.
     *
     * @return false if another request with the same count, or a later one, was first
     */
    boolean signed(UUID id, long signCount, boolean backedUp, Instant now) {
        return update(
                        "signCount = ?1, backedUp = ?2, usedAt = ?3 where id = ?4 and (signCount < ?1 or signCount = 0 and ?1 = 0)",
                        signCount,
                        backedUp,
                        now,
                        id)
                > 0;
    }

    /** @return whether there was one */
    boolean deleteAll(UUID user) {
        return delete("userId = ?1", user) > 0;
    }

    /** @return whether there was one */
    boolean delete(UUID user, UUID id) {
        return delete("userId = ?1 and id = ?2", user, id) > 0;
    }
}
