package app.darkslide.crypto;

/** Something is wrapped by a master key that is not in the keyset: nobody can open it until that key is given. */
public final class MasterKeyMissingException extends RuntimeException {
    private final KeyId keyId;

    MasterKeyMissingException(KeyId keyId) {
        super("The master key " + keyId + " is needed and is not in the keyset");
        this.keyId = keyId;
    }

    public KeyId keyId() {
        return keyId;
    }
}
