package app.darkslide.users;

import app.darkslide.audit.Actor;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.database.Sql;
import app.darkslide.registration.Invitations;
import app.darkslide.sessions.Role;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Keeps an administrator where there is one. Every change of who they are locks the one row of their table first, so that two
 * of them cannot make each other leave at the same time.
 */
@ApplicationScoped
class Administrators {
    @Inject
    UserRepository users;

    @Inject
    Invitations invitations;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** As the first statement of a transaction, which then sees what the one before it has committed. */
    void lock() {
        sql.list("select id from administration where id = 1 for update", Integer.class);
    }

    /**
     * Of somebody who is about to be none any more. Their invitations go: one of them would be a way back.
     *
     * @throws ProblemException 409 if nobody else can look after the accounts
     */
    void leave(User leaving) {
        if (!isActive(leaving)) return;
        if (isLast(leaving))
            throw new ProblemException(
                    ProblemType.LAST_ADMINISTRATOR,
                    "This is the only administrator. Make somebody else an administrator first.");
        invitations.revokeAllOf(leaving.id);
    }

    /**
     * Makes a member of an administrator whose account is about to be erased. The only account of all may go nevertheless: it
     * leaves nobody behind.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void resign(UUID id) {
        lock();
        if (!users.lock(id) || !users.isAdministrator(id)) return;
        var user = users.findById(id);
        if (users.count() > 1) leave(user);
        user.role = Role.MEMBER;
        audit.record(new Actor(id, null), AuditAction.ROLE_CHANGED, id, Role.MEMBER.text());
    }

    /** Whether there is an administrator, and nobody else who could look after the accounts. */
    boolean isLast(User user) {
        return isActive(user)
                && users.count("role = ?1 and disabledAt is null and id <> ?2", Role.ADMINISTRATOR, user.id) == 0;
    }

    private static boolean isActive(User user) {
        return user.role == Role.ADMINISTRATOR && user.disabledAt == null;
    }
}
