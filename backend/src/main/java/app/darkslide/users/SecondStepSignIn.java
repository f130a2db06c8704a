package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.factors.SecondFactors;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Completes a sign-in by a code. */
@ApplicationScoped
class SecondStepSignIn {
    @Inject
    UserRepository users;

    @Inject
    PendingSignIns pending;

    @Inject
    SecondFactors factors;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Throttle throttle;

    @Inject
    SignIn signIn;

    @Inject
    ActivityLog activity;

    /** @param token of the first step */
    SignInResult complete(String token, String code, ClientInfo client, HttpServerRequest request) {
        var user = pending.user(token).orElseThrow(SecondStepSignIn::tooLate);
        var device = knownDevices.device(user, request);
        throttle.code(user, device);
        if (SecondFactors.isShort(code)) throttle.shortCode(user, device);
        return QuarkusTransaction.requiringNew()
                .call(() -> opened(user, token, code, device, client, request))
                .orElseThrow(() -> refused(user, client));
    }

    private Optional<SignInResult> opened(
            UUID user,
            String token,
            String code,
            Optional<String> device,
            ClientInfo client,
            HttpServerRequest request) {
        if (!users.lock(user)) throw tooLate();
        if (!factors.takes(user, code, client)) return Optional.empty();
        if (!pending.complete(token)) throw tooLate();
        activity.own(user, ActivityKind.SECOND_FACTOR_FAILED, client);
        return Optional.of(signIn.open(user, device, client, request));
    }

    private ProblemException refused(UUID user, ClientInfo client) {
        activity.record(user, ActivityKind.SECOND_FACTOR_FAILED, client);
        return ProblemException.inFields(
                ProblemType.WRONG_CODE,
                "This code is not valid, or was used already. Wait for the next one.",
                List.of(new FieldError("/code", "is not valid, or was used already")));
    }

    static ProblemException tooLate() {
        return new ProblemException(
                ProblemReason.TOOK_TOO_LONG, "This took too long, or is done already. Begin again.");
    }
}
