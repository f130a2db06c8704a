package app.darkslide.sessions;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody presents a personal access token; who they are is known above, where these tokens are kept. */
public final class PersonalTokenRequest extends BaseAuthenticationRequest {
    /** What these tokens begin with, so that people and secret scanners recognize them. */
    public static final String PREFIX = "darkslide_pat_";

    private final String token;

    PersonalTokenRequest(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }
}
