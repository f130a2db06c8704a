package app.darkslide.factors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AuthenticatorRepository implements PanacheRepositoryBase<Authenticator, UUID> {

    Optional<Authenticator> of(UUID user) {
        return find("userId = ?1", user).firstResultOptional();
    }

    Optional<Authenticator> confirmed(UUID user) {
        return find("userId = ?1 and confirmedAt is not null", user).firstResultOptional();
    }

    void deleteUnconfirmed(UUID user) {
        delete("userId = ?1 and confirmedAt is null", user);
    }

    /** @return false if another request was first */
    boolean confirm(UUID id, long step, Instant now) {
        return update("confirmedAt = ?1, lastStep = ?2 where id = ?3 and confirmedAt is null", now, step, id) > 0;
    }

    /** @return false if the code of this step, or a later one, was taken already */
    boolean take(UUID id, long step, Instant now) {
        return update("lastStep = ?1, usedAt = ?2 where id = ?3 and lastStep < ?1", step, now, id) > 0;
    }

    /** @return whether there was one that is asked for */
    boolean deleteAll(UUID user) {
        var wasOn = confirmed(user).isPresent();
        delete("userId = ?1", user);
        return wasOn;
    }

    /** @return whether there was one */
    boolean delete(UUID user, UUID id) {
        return delete("userId = ?1 and id = ?2 and confirmedAt is not null", user, id) > 0;
    }
}
