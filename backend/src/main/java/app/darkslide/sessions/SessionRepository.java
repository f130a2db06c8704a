package app.darkslide.sessions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    boolean isLive(UUID session, UUID user) {
        return count("id = ?1 and userId = ?2 and expiresAt > ?3", session, user, Instant.now()) > 0;
    }

    /** The session that a refresh token belongs to, be it the one to use next or the one before. */
    Optional<Session> findByRefreshHash(byte[] hash) {
        return find("refreshHash = ?1 or spentHash = ?1", hash).firstResultOptional();
    }

    /** Does nothing if another request was first: it has put the same next token in place. */
    void exchange(Session session, byte[] nextHash, Instant now, Instant expiresAt) {
        update(
                "spentHash = refreshHash, refreshHash = ?1, refreshedAt = ?2, expiresAt = ?3"
                        + " where id = ?4 and refreshHash = ?5",
                nextHash,
                now,
                expiresAt,
                session.id,
                session.refreshHash);
    }

    long deleteExpired() {
        return delete("expiresAt <= ?1", Instant.now());
    }
}
