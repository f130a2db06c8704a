package app.darkslide.oidc;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AuthorizationRequestRepository implements PanacheRepositoryBase<AuthorizationRequest, UUID> {
    @Transactional
    void add(AuthorizationRequest request) {
        persist(request);
    }

    @Transactional
    Optional<AuthorizationRequest> find(byte[] browserHash) {
        return find("browserHash = ?1 and expiresAt > ?2", browserHash, Instant.now())
                .firstResultOptional();
    }

    /** @return false if somebody has come back with this state before */
    @Transactional
    boolean takeState(UUID id, byte[] stateHash) {
        return update(
                        "stateHash = null where id = ?1 and stateHash = ?2 and expiresAt > ?3",
                        id,
                        stateHash,
                        Instant.now())
                > 0;
    }

    @Transactional
    void keep(UUID id, Refusal refusal, String identity) {
        update("refusal = ?1, identity = ?2 where id = ?3", refusal, identity, id);
    }

    /** @return false if another request has taken what came of it */
    @Transactional
    boolean take(UUID id) {
        return delete("id = ?1", id) > 0;
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
