package app.darkslide.crypto;

/** The master key that wrapped something is not in the keyset. It cannot be opened until that key is provided. */
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
