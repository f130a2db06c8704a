package app.darkslide.users;

import app.darkslide.sessions.SessionTokens;
import app.darkslide.web.Problem.SecondStep;
import jakarta.ws.rs.core.NewCookie;
import java.util.function.Function;

/**
 * A sign-in that is complete.
 *
 * @param device remembers that the account was used on this device
 */
record SignInResult(SessionTokens session, NewCookie device) implements SignInStep {
    @Override
    public <T> T map(Function<SignInResult, T> signedIn, Function<SecondStep, T> secondStep) {
        return signedIn.apply(this);
    }
}
