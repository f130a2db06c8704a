package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.ExternalIdentity;
import app.darkslide.oidc.ProvenIdentity;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Connects identities at a provider to an account, and disconnects them, but never the last way in. */
@ApplicationScoped
class ConnectedSignIns {
    private static final int MOST = 5;

    @Inject
    UserRepository users;

    @Inject
    ExternalIdentities identities;

    @Inject
    ActivityLog activity;

    ExternalIdentity connect(UUID user, ProvenIdentity identity, ClientInfo client) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!users.lock(user)) throw Sessions.ended();
                if (identities.of(user).size() >= MOST)
                    throw conflict(
                            ProblemReason.TOO_MANY_CONNECTED, "You have connected enough already. Disconnect one.");
                var connected = identities.connect(user, identity);
                activity.record(user, ActivityKind.IDENTITY_CONNECTED, client);
                return connected;
            });
        } catch (ConstraintViolationException taken) {
            throw identities.owner(identity).filter(user::equals).isPresent()
                    ? conflict(ProblemReason.CONNECTED_ALREADY, "This sign-in is connected to your account already.")
                    : conflict(
                            ProblemReason.CONNECTED_ELSEWHERE,
                            "This sign-in belongs to another account. Nothing was changed.");
        }
    }

    void disconnect(UUID user, UUID identity, ClientInfo client) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!users.lock(user)) throw Sessions.ended();
            if (!identities.disconnect(user, identity)) throw ProblemException.notFound();
            if (!users.findById(user).hasPassword() && identities.waysIn(user) == 0)
                throw conflict(ProblemReason.ONLY_WAY_IN, "This is how you get in. Set a password first.");
            activity.record(user, ActivityKind.IDENTITY_DISCONNECTED, client);
        });
    }

    private static ProblemException conflict(ProblemReason reason, String detail) {
        return new ProblemException(reason, detail);
    }
}
