package app.darkslide.crypto;

import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The 256-bit secret in the link to a share. A key that is derived from it wraps the key of the share (HKDF-SHA256, RFC 5869). */
public final class ShareToken {
    private static final int LENGTH = 32;
    private static final String PART = "share-key";

    /** The last of 43 digits has four bits, so each secret has one text. */
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    private final byte[] secret;

    private ShareToken(byte[] secret) {
        this.secret = secret;
    }

    public static ShareToken random() {
        return new ShareToken(Random.randBytes(LENGTH));
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<ShareToken> parse(String text) {
        return TEXT.matcher(text).matches()
                ? Optional.of(new ShareToken(Base64.getUrlDecoder().decode(text)))
                : Optional.empty();
    }

    /** 43 characters of base64url: <strong>the secret itself</strong>. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The SHA-256, by which the secret is recognized: of 256 random bits it gives nothing away. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return 61 bytes, in which only the key of this share can be found again */
    public byte[] wrap(ShareKey key, UUID shareId) {
        return seal(shareId).seal(key.bytes(), shareId);
    }

    /** @throws SealBrokenException if it was not wrapped by this secret for this share, or is damaged */
    public ShareKey unwrap(byte[] wrapped, UUID shareId) {
        return new ShareKey(seal(shareId).open(wrapped, shareId));
    }

    private RecordSeal seal(UUID shareId) {
        try {
            return new RecordSeal(
                    PART,
                    Hkdf.computeHkdf(
                            "HmacSha256", secret, new byte[0], AssociatedData.of("share-token", shareId), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
