package app.darkslide.crypto;

import java.nio.ByteBuffer;

/** The id of a master key: the 32 bits that Tink writes before everything that the key wraps. Shown as 8 hex digits. */
public record KeyId(int value) {
    private static final int PREFIX_LENGTH = 5;
    private static final byte TINK_PREFIX = 1;

    /** @throws NumberFormatException if it is not 1 to 8 hex digits */
    public static KeyId parse(String hex) {
        return new KeyId(Integer.parseUnsignedInt(hex, 16));
    }

    static boolean isIn(byte[] wrapped) {
        return wrapped.length >= PREFIX_LENGTH && wrapped[0] == TINK_PREFIX;
    }

    static KeyId of(byte[] wrapped) {
        return new KeyId(ByteBuffer.wrap(wrapped).getInt(1));
    }

    @Override
    public String toString() {
        return String.format("%08x", value);
    }
}
