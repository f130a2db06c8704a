package app.darkslide.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.SecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Creates, changes, writes and parses Tink's keysets of AES256-GCM keys. */
final class KeysetFormat {
    /** Every ciphertext starts with its key's id. */
    private static final AesGcmParameters AES256_GCM = PredefinedAeadParameters.AES256_GCM;

    private static final Configuration AEAD = AeadConfig2026.get();
    private static final SecretKeyAccess ACCESS = InsecureSecretKeyAccess.get();

    private KeysetFormat() {}

    static KeysetHandle random() {
        return always(() -> KeysetHandle.generateNew(AES256_GCM, AEAD));
    }

    static Aead aead(KeysetHandle keys) {
        return always(() -> keys.getPrimitive(AEAD, Aead.class));
    }

    static Set<KeyId> ids(KeysetHandle keys) {
        var ids = new LinkedHashSet<KeyId>();
        for (var i = 0; i < keys.size(); i++) ids.add(new KeyId(keys.getAt(i).getId()));
        return ids;
    }

    static KeysetHandle withNewPrimary(KeysetHandle keys) {
        var fresh = KeysetHandle.generateEntryFromParameters(AES256_GCM).withRandomId();
        return always(() -> KeysetHandle.newBuilder(keys)
                .addEntry(fresh.makePrimary())
                .setConfiguration(AEAD)
                .build());
    }

    static KeysetHandle without(KeysetHandle keys, KeyId keyId) {
        var index = IntStream.range(0, keys.size())
                .filter(i -> keys.getAt(i).getId() == keyId.value())
                .findFirst()
                .orElseThrow();
        return always(() -> KeysetHandle.newBuilder(keys)
                .deleteAt(index)
                .setConfiguration(AEAD)
                .build());
    }

    static String json(KeysetHandle keys) {
        return always(() -> TinkJsonProtoKeysetFormat.serializeKeyset(keys, AEAD, ACCESS)) + "\n";
    }

    static String base64(KeysetHandle keys) {
        return Base64.getEncoder()
                .encodeToString(always(() -> TinkProtoKeysetFormat.serializeKeyset(keys, ACCESS, AEAD)));
    }

    /** @throws IllegalArgumentException if it is neither JSON nor Base64 of a keyset that this class made */
    static KeysetHandle parse(String text) {
        var keys = read(text);
        for (var i = 0; i < keys.size(); i++) {
            var entry = keys.getAt(i);
            if (!entry.getKey().getParameters().equals(AES256_GCM) || entry.getStatus() != KeyStatus.ENABLED)
                throw new IllegalArgumentException("not a keyset of enabled AES256-GCM keys with their ids in front");
        }
        return keys;
    }

    private static KeysetHandle read(String text) {
        try {
            return text.startsWith("{")
                    ? TinkJsonProtoKeysetFormat.parseKeyset(text, AEAD, ACCESS)
                    : TinkProtoKeysetFormat.parseKeyset(Base64.getDecoder().decode(text), ACCESS, AEAD);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Without its cause: a parser's message may quote its input, which is a secret.
            throw new IllegalArgumentException("not a keyset in JSON or Base64");
        }
    }

    /** Runs what fails only where the Java runtime lacks AES. */
    private static <T> T always(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T run() throws GeneralSecurityException;
    }
}
