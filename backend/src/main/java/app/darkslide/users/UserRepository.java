package app.darkslide.users;

import app.darkslide.database.Sql;
import app.darkslide.sessions.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {
    @Inject
    Sql sql;

    @Transactional
    Optional<User> find(UUID id) {
        return findByIdOptional(id);
    }

    /** @param login a user name or an e-mail address; no user name contains an at sign, so they cannot be confused */
    @Transactional
    Optional<User> findByLogin(String login) {
        return find(login.contains("@") ? "email = ?1" : "username = ?1", login).firstResultOptional();
    }

    /** @param owner the account that may have it */
    boolean isUsernameTaken(String username, UUID owner) {
        return count("username = ?1 and id <> ?2", username, owner) > 0;
    }

    /** @param owner the account that may have it */
    boolean isEmailTaken(String email, UUID owner) {
        return count("email = ?1 and id <> ?2", email, owner) > 0;
    }

    void rename(UUID id, String username) {
        update("username = ?1 where id = ?2", username, id);
    }

    /** Nothing waits to be confirmed afterwards, and codes that were mailed are void. */
    void setEmail(UUID id, String email, Instant confirmedAt) {
        update(
                "email = ?1, emailConfirmedAt = ?2, pendingEmail = null, emailCodeHash = null where id = ?3",
                email,
                confirmedAt,
                id);
    }

    /** Whoever has the mail with its code has it in vain. */
    void dropPendingEmail(UUID id) {
        update("pendingEmail = null, emailCodeHash = null where id = ?1 and pendingEmail is not null", id);
    }

    /** A code that was mailed to another address is void. */
    void setPendingEmail(UUID id, String email) {
        update("pendingEmail = ?1, emailCodeHash = null where id = ?2", email, id);
    }

    void setEmailCode(UUID id, byte[] hash, Instant expiresAt) {
        update("emailCodeHash = ?1, emailCodeExpiresAt = ?2 where id = ?3", hash, expiresAt, id);
    }

    @Transactional
    Optional<User> findByEmailCode(byte[] hash, Instant now) {
        return find("emailCodeHash = ?1 and emailCodeExpiresAt > ?2", hash, now).firstResultOptional();
    }

    /** Whoever had the old password may have asked for another e-mail: that is void. */
    void setHash(UUID id, String hash) {
        update("passwordHash = ?1, pendingEmail = null, emailCodeHash = null where id = ?2", hash, id);
    }

    /** @return false if it was replaced in the meantime */
    @Transactional
    boolean replaceHash(UUID id, String present, String next) {
        return update("passwordHash = ?1 where id = ?2 and passwordHash = ?3", next, id, present) > 0;
    }

    /**
     * Locks an account until the transaction ends: no other transaction changes it or adds anything that belongs to it.
     *
     * @return false if there is no such account
     */
    boolean lock(UUID id) {
        return !lockedHash(id, "").isEmpty();
    }

    /** @return false also if its password was changed in the meantime, or the account disabled */
    boolean lock(UUID id, String passwordHash) {
        return lockedHash(id, " and disabled_at is null").contains(passwordHash);
    }

    /** Locks it as above. @return false also if an administrator has disabled it */
    boolean lockEnabled(UUID id) {
        return !lockedHash(id, " and disabled_at is null").isEmpty();
    }

    boolean isAdministrator(UUID id) {
        return count("id = ?1 and role = ?2", id, Role.ADMINISTRATOR) > 0;
    }

    private List<String> lockedHash(UUID id, String condition) {
        return sql.list("select password_hash from users where id = ?1" + condition + " for update", String.class, id);
    }
}
