package app.darkslide.tokens;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonalTokenRepository implements PanacheRepositoryBase<PersonalToken, UUID> {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    @Transactional
    List<PersonalToken> latest(UUID user) {
        return list("userId = ?1 and expiresAt > ?2 order by createdAt desc, id", user, Instant.now());
    }

    long count(UUID user) {
        return count("userId = ?1 and expiresAt > ?2", user, Instant.now());
    }

    Optional<PersonalToken> find(UUID user, UUID id) {
        return find("userId = ?1 and id = ?2 and expiresAt > ?3", user, id, Instant.now())
                .firstResultOptional();
    }

    Optional<PersonalToken> findByHash(byte[] hash) {
        return find(
                        "tokenHash = ?1 and expiresAt > ?2"
                                + " and exists (select 1 from User u where u.id = userId and u.disabledAt is null)",
                        hash,
                        Instant.now())
                .firstResultOptional();
    }

    /** Writes at most once a minute, however often the token is used. */
    void used(UUID user, UUID id, Instant now) {
        update(
                "usedAt = ?1 where userId = ?2 and id = ?3 and (usedAt is null or usedAt < ?4)",
                now,
                user,
                id,
                now.minus(PRECISION));
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
