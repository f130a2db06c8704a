package app.darkslide.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals small records of one kind: AES256-GCM under a subkey for this kind, bound to kind and object, with the version of
 * the format in front. The result is 29 bytes longer.
 */
public final class RecordSeal {
    private static final byte VERSION = 1;

    private final String kind;
    private final Aead aead;

    /**
     * @param kind a word that no other use of the key has
     * @param subkey 32 bytes, for nothing else
     */
    public RecordSeal(String kind, byte[] subkey) {
        this.kind = kind;
        try {
            aead = new AesGcmJce(subkey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] seal(byte[] plain, UUID object) {
        return sealed(plain, AssociatedData.of(kind, object));
    }

    /** @throws SealBrokenException if it was not sealed by this key for this object, or is damaged */
    public byte[] open(byte[] sealed, UUID object) {
        return opened(sealed, AssociatedData.of(kind, object), object, kind);
    }

    /** Seals the one record of a name that the object has, bound also to how often it was sealed. */
    byte[] seal(byte[] plain, UUID object, String name, long revision) {
        return sealed(plain, AssociatedData.of(kind, object, name, revision));
    }

    byte[] open(byte[] sealed, UUID object, String name, long revision) {
        return opened(sealed, AssociatedData.of(kind, object, name, revision), object, kind + " " + name);
    }

    private byte[] sealed(byte[] plain, byte[] label) {
        try {
            var sealed = aead.encrypt(plain, label);
            return ByteBuffer.allocate(1 + sealed.length)
                    .put(VERSION)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] opened(byte[] sealed, byte[] label, UUID object, String part) {
        if (sealed.length == 0 || sealed[0] != VERSION)
            throw new SealBrokenException(object, part, "no version of the format that is known");
        try {
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), label);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(object, part, "not authentic", e);
        }
    }
}
