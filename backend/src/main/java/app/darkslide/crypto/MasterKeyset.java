package app.darkslide.crypto;

import app.darkslide.files.PrivateFiles;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;

/**
 * The key-encryption keys at the root of the key tree: they wrap owner keys, and those of backups and shares, and each wrapped key names the
 * key that wrapped it. The primary key wraps; the others still unwrap. Immutable and safe for any number of threads.
 */
public final class MasterKeyset {
    private static final String PART = "owner-key";
    private static final String BACKUP = "backup-key";
    private static final String SHARE = "share-key";

    private final KeysetHandle keys;
    private final Aead aead;

    private MasterKeyset(KeysetHandle keys) {
        this.keys = keys;
        aead = KeysetFormat.aead(keys);
    }

    /** A keyset of one random key, which is stored nowhere. */
    public static MasterKeyset random() {
        return new MasterKeyset(KeysetFormat.random());
    }

    /**
     * Creates a keyset of one random key in a new file of mode 0600, and its directory if that is missing.
     *
     * @throws FileAlreadyExistsException and leaves that file as it is, because it may hold the only key to all data
     */
    public static MasterKeyset create(Path file) throws IOException {
        var keyset = random();
        PrivateFiles.createDirectories(file.toAbsolutePath().getParent());
        PrivateFiles.create(file, KeysetFormat.json(keyset.keys));
        return keyset;
    }

    /**
     * @throws NoSuchFileException if there is no such file
     * @throws IOException if it cannot be read, or is no keyset
     */
    public static MasterKeyset load(Path file) throws IOException {
        var text = Files.readString(file);
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("The file " + file + " is damaged: " + e.getMessage());
        }
    }

    /**
     * Reads what {@link #export} wrote, or the JSON of a keyset's file; white space around it does not matter.
     *
     * @throws IllegalArgumentException if it is neither; its message reveals nothing of the secret
     */
    public static MasterKeyset parse(String secret) {
        return new MasterKeyset(KeysetFormat.parse(secret.strip()));
    }

    /** All keys as one line of Base64: <strong>the secret itself</strong>, for a safe place or a secret store. */
    public String export() {
        return KeysetFormat.base64(keys);
    }

    /** Replaces the file atomically: a crash leaves the old or the new one. */
    public void save(Path file) throws IOException {
        PrivateFiles.replace(file, KeysetFormat.json(keys));
    }

    public KeyId primaryKeyId() {
        return new KeyId(keys.getPrimary().getId());
    }

    /** Of all keys, in the order in which they were added. */
    public Set<KeyId> keyIds() {
        return KeysetFormat.ids(keys);
    }

    /** With one more random key, which is the primary from now on. */
    public MasterKeyset withNewPrimary() {
        return new MasterKeyset(KeysetFormat.withNewPrimary(keys));
    }

    /**
     * Without a key that nothing is wrapped by any more.
     *
     * @throws IllegalArgumentException if it is the primary key or none of the keyset
     */
    public MasterKeyset without(KeyId keyId) {
        if (keyId.equals(primaryKeyId())) throw new IllegalArgumentException("The primary key has to stay: " + keyId);
        if (!keyIds().contains(keyId)) throw new IllegalArgumentException("There is no master key " + keyId);
        return new MasterKeyset(KeysetFormat.without(keys, keyId));
    }

    /** @return 65 bytes, in which only this owner's key can be found again */
    public byte[] wrap(OwnerKey key, UUID ownerId) {
        return encrypt(key.bytes(), PART, ownerId);
    }

    /** @return 65 bytes, in which only the key of this backup can be found again */
    public byte[] wrapBackupKey(DataKey key, UUID backupId) {
        return encrypt(key.bytes(), BACKUP, backupId);
    }

    /** The other way round, with the exceptions of {@link #unwrap}. */
    public DataKey unwrapBackupKey(byte[] wrapped, UUID backupId) {
        return new DataKey(decrypt(wrapped, BACKUP, backupId));
    }

    /**
     * Wraps the key of a share once more.
     *
     * @param wrapped by the secret in the share's link, as {@link ShareToken#wrap} does
     * @return 94 bytes, which take both to open
     */
    public byte[] wrapShareKey(byte[] wrapped, UUID shareId) {
        return encrypt(wrapped, SHARE, shareId);
    }

    /** What the secret in the link opens, with the exceptions of {@link #unwrap}. */
    public byte[] unwrapShareKey(byte[] wrapped, UUID shareId) {
        return decrypt(wrapped, SHARE, shareId);
    }

    /** The same by the primary key, as {@link #rewrap} does for an owner key. */
    public byte[] rewrapShareKey(byte[] wrapped, UUID shareId) {
        return rewrap(wrapped, SHARE, shareId);
    }

    /**
     * @throws MasterKeyMissingException if the keyset lacks the key that wrapped it
     * @throws SealBrokenException if it was not wrapped for this owner, or is damaged
     */
    public OwnerKey unwrap(byte[] wrapped, UUID ownerId) {
        return new OwnerKey(decrypt(wrapped, PART, ownerId));
    }

    /**
     * Wraps the same owner key by the primary key; what already is comes back as it is.
     *
     * @throws MasterKeyMissingException if the keyset lacks the key that wrapped it
     * @throws SealBrokenException if it was not wrapped for this owner, or is damaged
     */
    public byte[] rewrap(byte[] wrapped, UUID ownerId) {
        return rewrap(wrapped, PART, ownerId);
    }

    private byte[] rewrap(byte[] wrapped, String use, UUID id) {
        var key = decrypt(wrapped, use, id);
        return KeyId.of(wrapped).equals(primaryKeyId()) ? wrapped : encrypt(key, use, id);
    }

    /**
     * Which master key wrapped an owner key. It is not authenticated before the key is unwrapped.
     *
     * @throws IllegalArgumentException if it is no wrapped owner key at all
     */
    public static KeyId keyIdOf(byte[] wrapped) {
        if (!KeyId.isIn(wrapped)) throw new IllegalArgumentException("Not a wrapped owner key");
        return KeyId.of(wrapped);
    }

    private byte[] encrypt(byte[] key, String use, UUID id) {
        try {
            return aead.encrypt(key, AssociatedData.of(use, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] decrypt(byte[] wrapped, String use, UUID id) {
        if (!KeyId.isIn(wrapped)) throw new SealBrokenException(id, use, "not a wrapped key");
        var keyId = KeyId.of(wrapped);
        if (!keyIds().contains(keyId)) throw new MasterKeyMissingException(keyId);
        try {
            return aead.decrypt(wrapped, AssociatedData.of(use, id));
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(id, use, "not authentic", e);
        }
    }
}
