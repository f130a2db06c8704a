package app.darkslide.users;

import app.darkslide.web.Problem.SecondStep;
import java.util.function.Function;

/**
 * How far a sign-in has come. The parameters of {@link #map} make the compiler point out every caller that has to handle
 * another kind. (A switch over a sealed type does the same from Java 21 on.)
 */
sealed interface SignInStep permits SignInResult, SignInHalf {
    <T> T map(Function<SignInResult, T> signedIn, Function<SecondStep, T> secondStep);
}
