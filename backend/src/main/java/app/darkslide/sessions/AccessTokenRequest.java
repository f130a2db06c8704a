package app.darkslide.sessions;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request with an access token. */
final class AccessTokenRequest extends BaseAuthenticationRequest {
    final String token;

    AccessTokenRequest(String token) {
        this.token = token;
    }
}
