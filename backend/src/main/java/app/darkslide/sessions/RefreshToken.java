package app.darkslide.sessions;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The token that keeps a session alive: the session's id and 256 secret bits, in base64url.
 *
 * @param secret 32 bytes
 */
record RefreshToken(UUID session, byte[] secret) {
    static final int SECRET_BYTES = 32;
    private static final int BYTES = 16 + SECRET_BYTES;

    static Optional<RefreshToken> parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) return Optional.empty();
            var buffer = ByteBuffer.wrap(bytes);
            var token = new RefreshToken(new UUID(buffer.getLong(), buffer.getLong()), new byte[SECRET_BYTES]);
            buffer.get(token.secret);
            return Optional.of(token);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The SHA-256 of the secret, which is all that is stored of it. */
    byte[] hash() {
        return DigestUtils.sha256(secret);
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
