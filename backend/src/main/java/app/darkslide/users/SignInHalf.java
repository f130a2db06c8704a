package app.darkslide.users;

import app.darkslide.web.Problem.SecondStep;
import java.util.function.Function;

/** A sign-in whose password was right, and that waits for a second factor. */
record SignInHalf(SecondStep next) implements SignInStep {
    @Override
    public <T> T map(Function<SignInResult, T> signedIn, Function<SecondStep, T> secondStep) {
        return secondStep.apply(next);
    }
}
