package app.darkslide.users;

import java.util.function.Function;

/**
 * How far a sign-in has come. A second factor will be another record here and another parameter of {@link #map}: then the
 * compiler points out every caller that has to handle it. (A switch over a sealed type does the same from Java 21 on.)
 */
sealed interface SignInStep permits SignInResult {
    <T> T map(Function<SignInResult, T> signedIn);
}
