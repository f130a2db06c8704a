package app.darkslide.visitors;

import app.darkslide.crypto.ShareToken;
import app.darkslide.shares.Share;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a browser has while its visit goes on. No replica keeps any of it, and what is stored of a share does not suffice to open it.
 *
 * @param id random
 * @param accessRevision of the share when its link was opened
 * @param token the secret in the link
 */
record Visit(UUID id, int accessRevision, Instant end, ShareToken token) {
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final int FIXED_BYTES = 16 + Integer.BYTES + Long.BYTES;

    /** A new one. */
    static Visit to(Share share, ShareToken token) {
        var latest = Instant.now().plus(LIFETIME);
        var end = share.expiresAt().filter(latest::isAfter).orElse(latest);
        return new Visit(UUID.randomUUID(), share.accessRevision(), end, token);
    }

    boolean isOf(Share share) {
        return share.accessRevision() == accessRevision && share.isOpenedBy(token);
    }

    byte[] toBytes() {
        var secret = token.text().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FIXED_BYTES + secret.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(accessRevision)
                .putLong(end.getEpochSecond())
                .put(secret)
                .array();
    }

    /** @return empty if another release wrote it */
    static Optional<Visit> fromBytes(byte[] written) {
        var bytes = ByteBuffer.wrap(written);
        try {
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var revision = bytes.getInt();
            var end = Instant.ofEpochSecond(bytes.getLong());
            return ShareToken.parse(StandardCharsets.US_ASCII.decode(bytes).toString())
                    .map(token -> new Visit(id, revision, end, token));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }
}
