package app.darkslide.users;

import app.darkslide.sessions.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts as administrators see them: no name of an image, and nothing that is in one. */
@ApplicationScoped
public class AccountList {
    private static final String ROW =
            "select new app.darkslide.users.AccountList$Account(u.id, u.username, u.email, u.role, u.createdAt, u.disabledAt,"
                    + " (select max(s.refreshedAt) from Session s where s.userId = u.id),"
                    + " (select max(a.at) from Activity a where a.userId = u.id and a.kind in (SIGNED_IN, NEW_DEVICE)),"
                    + " (select count(s) from Session s where s.userId = u.id and s.expiresAt > ?1),"
                    + " (select count(f) from Authenticator f where f.userId = u.id and f.confirmedAt is not null)"
                    + " + (select count(p) from Passkey p where p.userId = u.id)) from User u";

    @Inject
    UserRepository users;

    /**
     * An account.
     *
     * @param refreshedAt when the last of its sessions was used, or null
     * @param signedInAt the last sign-in that the activity knows of, or null
     */
    public record Account(
            UUID id,
            String username,
            String email,
            Role role,
            Instant createdAt,
            Instant disabledAt,
            Instant refreshedAt,
            Instant signedInAt,
            long sessions,
            long factors) {

        public boolean hasSecondFactor() {
            return factors > 0;
        }

        /** The last sign of the user; empty if there was none in the last months. */
        public Optional<Instant> seenAt() {
            if (refreshedAt == null || signedInAt == null)
                return Optional.ofNullable(refreshedAt == null ? signedInAt : refreshedAt);
            return Optional.of(refreshedAt.isAfter(signedInAt) ? refreshedAt : signedInAt);
        }
    }

    /** Where a page ends: accounts have an order by the time when they were created. */
    public record Position(Instant createdAt, UUID id) {}

    /** @param after the last account of the previous page; null for the first page */
    @Transactional
    public List<Account> page(Position after, int limit) {
        var where = after == null ? "" : " where (u.createdAt > ?2 or u.createdAt = ?2 and u.id > ?3)";
        var query = users.getEntityManager()
                .createQuery(ROW + where + " order by u.createdAt, u.id", Account.class)
                .setParameter(1, Instant.now())
                .setMaxResults(limit);
        if (after != null) query.setParameter(2, after.createdAt).setParameter(3, after.id);
        return query.getResultList();
    }

    @Transactional
    public Optional<Account> find(UUID id) {
        return users
                .getEntityManager()
                .createQuery(ROW + " where u.id = ?2", Account.class)
                .setParameter(1, Instant.now())
                .setParameter(2, id)
                .getResultList()
                .stream()
                .findFirst();
    }
}
