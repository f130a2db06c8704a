package app.darkslide.crypto;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 256-bit key of one owner, from which a subkey is derived for each purpose (HKDF-SHA256, RFC 5869). Without it no
 * data of this owner can be opened. Subkeys are derived once, so keep the instance for a whole page of records; safe for
 * any number of threads.
 *
 * <p>There is no {@code destroy}: ciphers and garbage collectors keep copies that Java cannot erase, and a promise that
 * only looks kept is worse than none.
 */
public final class OwnerKey {
    private static final int LENGTH = 32;
    private static final int DIGEST_LENGTH = 32;

    private final byte[] key;
    private final RecordSeal dataKeys;
    private final RecordSeal records;
    private final RecordSeal factors;
    private final Prf digests;

    OwnerKey(byte[] key) {
        if (key.length != LENGTH) throw new IllegalArgumentException("An owner key has 32 bytes");
        this.key = key;
        try {
            dataKeys = new RecordSeal("data-key", subkey("data-key"));
            records = new RecordSeal("record", subkey("record"));
            factors = new RecordSeal("factor", subkey("factor"));
            digests = new PrfHmacJce("HMACSHA256", new SecretKeySpec(subkey("digest"), "HMAC"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static OwnerKey random() {
        return new OwnerKey(Random.randBytes(LENGTH));
    }

    /** @return 61 bytes, in which only this object's key can be found again */
    public byte[] wrap(DataKey key, UUID objectId) {
        return dataKeys.seal(key.bytes(), objectId);
    }

    /** @throws SealBrokenException if it was not wrapped by this key for this object, or is damaged */
    public DataKey unwrap(byte[] wrapped, UUID objectId) {
        return new DataKey(dataKeys.open(wrapped, objectId));
    }

    /** @return 61 bytes, in which only the key of this share can be found again */
    public byte[] wrap(ShareKey key, UUID shareId) {
        return dataKeys.seal(key.bytes(), shareId);
    }

    /** @throws SealBrokenException if it was not wrapped by this key for this share, or is damaged */
    public ShareKey unwrapShareKey(byte[] wrapped, UUID shareId) {
        return new ShareKey(dataKeys.open(wrapped, shareId));
    }

    /** Seals the record of an object. The result is 29 bytes longer. */
    public byte[] seal(byte[] record, UUID objectId) {
        return records.seal(record, objectId);
    }

    /** @throws SealBrokenException if it was not sealed by this key for this object, or is damaged */
    public byte[] open(byte[] sealed, UUID objectId) {
        return records.open(sealed, objectId);
    }

    /**
     * Seals the one record of a kind and a number that an owner, or an object, has. The result is 29 bytes longer.
     *
     * @param kind a word of small letters and hyphens
     * @param number of an owner's record: how often it was sealed, this time included
     */
    public byte[] seal(byte[] record, UUID object, String kind, long number) {
        return records.seal(record, object, kind, number);
    }

    /** @throws SealBrokenException if it was not sealed by this key as the record of this number, or is damaged */
    public byte[] open(byte[] sealed, UUID object, String kind, long number) {
        return records.open(sealed, object, kind, number);
    }

    /** Seals the secret of an authenticator app. The result is 29 bytes longer. */
    public byte[] sealFactor(byte[] secret, UUID factorId) {
        return factors.seal(secret, factorId);
    }

    /** @throws SealBrokenException if it was not sealed by this key for this app, or is damaged */
    public byte[] openFactor(byte[] sealed, UUID factorId) {
        return factors.open(sealed, factorId);
    }

    /**
     * A keyed digest (HMAC-SHA256): equal files of one owner have the same, those of different owners do not.
     *
     * @param sha256 of the file, 32 bytes
     * @return 32 bytes
     */
    public byte[] digest(byte[] sha256) {
        if (sha256.length != DIGEST_LENGTH) throw new IllegalArgumentException("A SHA-256 has 32 bytes");
        try {
            return digests.compute(sha256, DIGEST_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return key;
    }

    private byte[] subkey(String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HmacSha256", key, new byte[0], AssociatedData.of("subkey", purpose), LENGTH);
    }
}
