package app.darkslide.crypto;

import java.util.UUID;

/**
 * The 256-bit key of one share. It wraps the data keys of just the images that are shared, and seals what is shown of them, in the way
 * that an owner's key does: nothing else can be opened by it. Safe for any number of threads.
 */
public final class ShareKey {
    private final OwnerKey key;

    private ShareKey(OwnerKey key) {
        this.key = key;
    }

    ShareKey(byte[] key) {
        this(new OwnerKey(key));
    }

    public static ShareKey random() {
        return new ShareKey(OwnerKey.random());
    }

    /** @return 61 bytes, in which only this image's key can be found again */
    public byte[] wrap(DataKey dataKey, UUID imageId) {
        return key.wrap(dataKey, imageId);
    }

    /** @throws SealBrokenException if it was not wrapped by this key for this image, or is damaged */
    public DataKey unwrap(byte[] wrapped, UUID imageId) {
        return key.unwrap(wrapped, imageId);
    }

    /** Seals what is shown of an image, or of the share itself. The result is 29 bytes longer. */
    public byte[] seal(byte[] record, UUID objectId) {
        return key.seal(record, objectId);
    }

    /** @throws SealBrokenException if it was not sealed by this key for this object, or is damaged */
    public byte[] open(byte[] sealed, UUID objectId) {
        return key.open(sealed, objectId);
    }

    byte[] bytes() {
        return key.bytes();
    }
}
