package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.passkeys.PasskeyAnswer;
import app.darkslide.passkeys.PasskeyRequestOptions;
import app.darkslide.passkeys.Passkeys;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a session by a passkey alone, without a name, or as the second step after a password. The device has made sure who holds
 * it, by a PIN, a finger or a face, so that it is two factors in one.
 */
@ApplicationScoped
class PasskeySignIn {
    @Inject
    UserRepository users;

    @Inject
    PendingSignIns pending;

    @Inject
    Passkeys passkeys;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Throttle throttle;

    @Inject
    SignIn signIn;

    @Inject
    ActivityLog activity;

    /** @param token of the first step, or null without one */
    PasskeyRequestOptions ask(String token, HttpServerRequest request) {
        throttle.passkey(NetworkAddress.of(request));
        return token == null ? passkeys.ask() : passkeys.ask(begun(token));
    }

    /** @param token of the first step, or null without one */
    SignInResult enter(PasskeyAnswer answer, String token, ClientInfo client, HttpServerRequest request) {
        var expected = token == null ? null : begun(token);
        var user = passkeys.signIn(answer, expected, client);
        var device = knownDevices.device(user, request);
        return QuarkusTransaction.requiringNew().call(() -> open(user, token, device, client, request));
    }

    private SignInResult open(
            UUID user, String token, Optional<String> device, ClientInfo client, HttpServerRequest request) {
        if (!users.lock(user)) throw SecondStepSignIn.tooLate();
        if (users.findById(user).disabledAt != null) throw SignIn.disabled();
        if (token != null && !pending.complete(token)) throw SecondStepSignIn.tooLate();
        activity.own(user, ActivityKind.SECOND_FACTOR_FAILED, client);
        return signIn.open(user, device, client, request);
    }

    private UUID begun(String token) {
        return pending.user(token).orElseThrow(SecondStepSignIn::tooLate);
    }
}
