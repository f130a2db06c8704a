package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.audit.Actor;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.oidc.ProvenIdentity;
import app.darkslide.sessions.Role;
import app.darkslide.sessions.Sessions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes over who is an administrator from the provider, where the settings name a group of theirs, at each sign-in. */
@ApplicationScoped
class ProvidedRoles {
    private static final Logger LOG = Logger.getLogger(ProvidedRoles.class);

    @Inject
    UserRepository users;

    @Inject
    Administrators administrators;

    @Inject
    Sessions sessions;

    @Inject
    ActivityLog activity;

    @Inject
    AuditLog audit;

    void apply(UUID user, ProvenIdentity identity, ClientInfo client) {
        var role = identity.role().map(is -> is ? Role.ADMINISTRATOR : Role.MEMBER);
        if (role.isEmpty()
                || users.find(user).filter(known -> known.role != role.get()).isEmpty()) return;
        if (QuarkusTransaction.requiringNew().call(() -> change(user, role.get(), client))) sessions.forgetUser(user);
    }

    private boolean change(UUID id, Role role, ClientInfo client) {
        administrators.lock();
        if (!users.lock(id)) return false;
        var user = users.findById(id);
        if (user.role == role) return false;
        if (role == Role.MEMBER && administrators.isLast(user)) {
            LOG.warnf("User %s stays an administrator, whatever the provider says: there is no other", id);
            return false;
        }
        if (role == Role.MEMBER) administrators.leave(user);
        user.role = role;
        audit.record(new Actor(id, client), AuditAction.ROLE_PROVIDED, id, role.text());
        activity.record(id, ActivityKind.ROLE_CHANGED, client, role.text());
        return true;
    }
}
