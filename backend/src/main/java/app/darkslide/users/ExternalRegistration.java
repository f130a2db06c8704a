package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.ProvenIdentity;
import app.darkslide.passwords.Passwords;
import app.darkslide.registration.Admissions;
import app.darkslide.sessions.Role;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Creates an account for somebody whom only the provider knows, if the mode of registration lets them in. An account that has
 * their e-mail already is neither opened nor connected: an address is not who somebody is, and whoever gave it first may not be
 * the one who reads it.
 */
@ApplicationScoped
class ExternalRegistration {
    private static final Pattern EMAIL = Pattern.compile(UserResource.EMAIL);
    private static final int MAX_EMAIL = 254;

    @Inject
    UserRepository users;

    @Inject
    Registration registration;

    @Inject
    Admissions admissions;

    @Inject
    ExternalIdentities identities;

    @Inject
    EmailConfirmations confirmations;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    /** @param invitation the code of one, or of the setup, or null */
    UUID register(ProvenIdentity identity, String invitation, ClientInfo client, HttpServerRequest request) {
        throttle.registration(NetworkAddress.of(request));
        try {
            return create(identity, invitation, client);
        } catch (ProblemException | ConstraintViolationException e) {
            // Of two requests of one person, the second finds what the first has made, and all that it took.
            return identities.owner(identity).orElseThrow(() -> e);
        }
    }

    private UUID create(ProvenIdentity identity, String invitation, ClientInfo client) {
        var admission = admissions.require(invitation);
        var user = user(identity, admission.role());
        registration.create(user, admission, () -> {
            identities.connect(user.id, identity);
            activity.record(user.id, ActivityKind.IDENTITY_CONNECTED, client);
            activity.own(user.id, ActivityKind.IDENTITY_CONNECTED, client);
        });
        if (!user.isConfirmed()) confirmations.ask(user.id, user.email);
        return user.id;
    }

    private User user(ProvenIdentity identity, Role role) {
        var id = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var email = free(identity.email(), id);
        var user = new User(id, username(identity, id), email, Passwords.NONE, role, now);
        if (identity.emailVerified()) user.emailConfirmedAt = now;
        return user;
    }

    private String free(String email, UUID id) {
        if (email == null || email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())
            throw new ProblemException(
                    ProblemReason.PROVIDER_TELLS_NO_EMAIL,
                    "You have no account here yet, and none can be made: the provider does not tell your e-mail address.");
        if (QuarkusTransaction.requiringNew().call(() -> users.isEmailTaken(email, id)))
            throw ProblemException.inFields(
                    ProblemReason.EMAIL_HAS_ACCOUNT,
                    "An account here has your e-mail address. If it is yours, sign in with its password, and connect this"
                            + " sign-in under Account, Security.",
                    List.of(new FieldError("/email", "is taken")));
        return email;
    }

    private String username(ProvenIdentity identity, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> ProvidedNames.of(identity.username(), identity.email())
                .filter(name -> !users.isUsernameTaken(name, id))
                .findFirst()
                .orElseThrow());
    }
}
