package app.darkslide.sessions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    /** The role of a session's user; empty if the session has ended, or the account is disabled. */
    @Transactional
    Optional<Role> role(UUID user, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select u.role from Session s join User u on u.id = s.userId"
                                + " where s.userId = ?1 and s.id = ?2 and s.expiresAt > ?3 and u.disabledAt is null",
                        Role.class)
                .setParameter(1, user)
                .setParameter(2, id)
                .setParameter(3, Instant.now())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Transactional
    boolean isFrom(UUID user, String address) {
        return count("userId = ?1 and address = ?2 and expiresAt > ?3", user, address, Instant.now()) > 0;
    }

    /** Of whatever user: for a refresh token, which proves by itself whose session it is. */
    @Transactional
    Optional<Session> find(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Session> find(UUID user, UUID id) {
        return find("userId = ?1 and id = ?2 and expiresAt > ?3", user, id, Instant.now())
                .firstResultOptional();
    }

    @Transactional
    List<Session> latest(UUID user) {
        return list("userId = ?1 and expiresAt > ?2 order by refreshedAt desc, id", user, Instant.now());
    }

    /** Does nothing if another request was first: that one has stored the same next token. */
    @Transactional
    void exchange(Session session, byte[] nextHash, String address, Instant now, Instant expiresAt) {
        update(
                "refreshHash = ?1, exchanges = exchanges + 1, refreshedAt = ?2, expiresAt = ?3, address = ?4"
                        + " where id = ?5 and refreshHash = ?6",
                nextHash,
                now,
                expiresAt,
                address,
                session.id,
                session.refreshHash);
    }

    void authenticated(UUID user, UUID id, Instant now) {
        update("authenticatedAt = ?1 where userId = ?2 and id = ?3", now, user, id);
    }

    /** @return whether there was one */
    boolean delete(UUID user, UUID id) {
        return delete("userId = ?1 and id = ?2", user, id) > 0;
    }

    /** @param latest how many of the most recently used ones stay */
    void deleteAllBut(UUID user, int latest) {
        var others = getEntityManager()
                .createQuery("select id from Session where userId = ?1 order by refreshedAt desc, id", UUID.class)
                .setParameter(1, user)
                .setFirstResult(latest)
                .getResultList();
        if (!others.isEmpty()) delete("userId = ?1 and id in ?2", user, others);
    }

    @Transactional
    long deleteOthers(UUID user, UUID present) {
        return delete("userId = ?1 and id <> ?2", user, present);
    }

    void deleteAll(UUID user) {
        delete("userId = ?1", user);
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
