package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.SecondFactors;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.RoundTrips.Arrival;
import app.darkslide.passkeys.PasskeyRequestOptions;
import app.darkslide.passkeys.Passkeys;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.throttling.Throttle;
import app.darkslide.users.ConfirmationResource.Confirmation;
import app.darkslide.web.FieldRule;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Verifies who sits at a device that is signed in: by the password, a code of the authenticator app, a passkey, or the
 * provider.
 */
@ApplicationScoped
class Reauthentication {
    /** How far the clock of a provider may be behind. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Inject
    UserRepository users;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SecondFactors factors;

    @Inject
    ExternalIdentities identities;

    @Inject
    Passkeys passkeys;

    @Inject
    CurrentUser currentUser;

    void require(Confirmation given, ClientInfo client) {
        if (given.password() != null) require(given.password(), "/password");
        else if (given.code() != null) requireCode(given.code(), client);
        else passkeys.confirm(currentUser.user(), given.passkey(), client);
    }

    PasskeyRequestOptions askForPasskey() {
        throttle.password(currentUser.session());
        return passkeys.askToConfirm(currentUser.user());
    }

    private void requireCode(String code, ClientInfo client) {
        throttle.codeInSession(currentUser.session());
        if (!factors.takes(currentUser.user(), code, client))
            throw ProblemException.inFields(
                    ProblemType.WRONG_CODE,
                    "This code is not valid, or was used already. Nothing was changed.",
                    List.of(new FieldError("/code", "is not valid, or was used already")));
    }

    /** @param arrival of a round through the provider that was begun to confirm */
    void require(Arrival arrival) {
        var isTheirs = identities
                .owner(arrival.identity())
                .filter(currentUser.user()::equals)
                .isPresent();
        var provenAt = arrival.identity().authenticatedAt();
        if (!isTheirs || !currentUser.session().equals(arrival.session()))
            throw notConfirmed(ProblemReason.SOMEBODY_ELSE, "That was somebody else, or another device.");
        if (provenAt == null || Instant.ofEpochSecond(provenAt).plus(SKEW).isBefore(arrival.begunAt()))
            throw notConfirmed(
                    ProblemReason.PROVIDER_DID_NOT_ASK, "You were not asked there to prove again who you are.");
    }

    private static ProblemException notConfirmed(ProblemReason reason, String why) {
        return new ProblemException(reason, why + " Nothing was changed.");
    }

    /** Of an account without a password, a sign-in a moment ago has to do. */
    User requireWithoutPassword(String pointer) {
        var user = users.find(currentUser.user()).orElseThrow(ProblemException::notFound);
        if (user.hasPassword())
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "Give your present password, too.",
                    List.of(FieldRule.REQUIRED.error(pointer, "must not be null")));
        currentUser.requireFresh();
        return user;
    }

    /** @param pointer to the field of the request that holds the password */
    User require(String password, String pointer) {
        throttle.password(currentUser.session());
        var user = users.find(currentUser.user()).orElseThrow(ProblemException::notFound);
        if (passwords.matches(password, user.passwordHash)) return user;
        throw ProblemException.inFields(
                ProblemType.WRONG_PASSWORD,
                "This is not your password. Nothing was changed.",
                List.of(new FieldError(pointer, "is not your password")));
    }
}
