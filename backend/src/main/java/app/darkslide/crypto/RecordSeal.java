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
final class RecordSeal {
    private static final byte VERSION = 1;

    private final String kind;
    private final Aead aead;

    RecordSeal(String kind, byte[] subkey) throws GeneralSecurityException {
        this.kind = kind;
        aead = new AesGcmJce(subkey);
    }

    byte[] seal(byte[] plain, UUID object) {
        try {
            var sealed = aead.encrypt(plain, AssociatedData.of(kind, object));
            return ByteBuffer.allocate(1 + sealed.length)
                    .put(VERSION)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, UUID object) {
        if (sealed.length == 0 || sealed[0] != VERSION)
            throw new SealBrokenException(object, kind, "no version of the format that is known");
        try {
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), AssociatedData.of(kind, object));
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(object, kind, "not authentic", e);
        }
    }
}
