package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.ProvenIdentity;
import app.darkslide.oidc.Purpose;
import app.darkslide.oidc.RoundTrips;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.KnownDevices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a session for whoever has proven to a provider who they are. That takes the place of the password and of nothing else: a
 * second factor of the account still follows.
 */
@ApplicationScoped
class ExternalSignIn {
    @Inject
    UserRepository users;

    @Inject
    RoundTrips roundTrips;

    @Inject
    ExternalIdentities identities;

    @Inject
    ExternalRegistration registration;

    @Inject
    ProvidedRoles roles;

    @Inject
    KnownDevices knownDevices;

    @Inject
    SignIn signIn;

    @Inject
    ActivityLog activity;

    SignInStep complete(ClientInfo client, HttpServerRequest request) {
        var arrival = roundTrips.complete(Purpose.SIGN_IN, null, Cookies.oidc(request));
        var identity = arrival.identity();
        var user = identities
                .owner(identity)
                .orElseGet(() -> registration.register(identity, arrival.invitation(), client, request));
        roles.apply(user, identity, client);
        var device = knownDevices.device(user, request);
        return QuarkusTransaction.requiringNew().call(() -> proceed(user, identity, device, client, request));
    }

    private SignInStep proceed(
            UUID user, ProvenIdentity identity, Optional<String> device, ClientInfo client, HttpServerRequest request) {
        if (!users.lockEnabled(user)) throw SignIn.disabled();
        identities.used(identity);
        activity.record(user, ActivityKind.IDENTITY_USED, client);
        return signIn.proceed(user, device, client, request);
    }
}
