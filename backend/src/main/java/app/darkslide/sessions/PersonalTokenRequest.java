package app.darkslide.sessions;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request with a personal access token. Its user is found above, in the package that keeps these tokens. */
public final class PersonalTokenRequest extends BaseAuthenticationRequest {
    /** The prefix of these tokens, by which users and secret scanners recognize them. */
    public static final String PREFIX = "darkslide_pat_";

    private final String token;

    PersonalTokenRequest(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }
}
