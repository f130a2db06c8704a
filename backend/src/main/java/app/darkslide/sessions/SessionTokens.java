package app.darkslide.sessions;

import java.util.UUID;

/**
 * The tokens with which a client uses a session and keeps it alive.
 *
 * @param expiresIn the lifetime of the access token, in seconds
 * @param refreshToken the next one to exchange; null where the client has it already
 * @param refreshExpiresIn how long a browser has to keep the refresh token, in seconds
 */
public record SessionTokens(
        UUID user, String accessToken, long expiresIn, String refreshToken, long refreshExpiresIn) {}
