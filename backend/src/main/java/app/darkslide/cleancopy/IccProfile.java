package app.darkslide.cleancopy;

import java.nio.ByteBuffer;

/** Tells a colour profile (ICC.1:2022) from other bytes in its place. */
final class IccProfile {
    /** Of its header. */
    static final int HEADER = 128;

    private static final int SIGNATURE = 36;
    private static final int ACSP = 'a' << 24 | 'c' << 16 | 's' << 8 | 'p';
    /** Some writers fill it up to a multiple of four. */
    private static final int PADDING = 3;

    private IccProfile() {}

    /**
     * @param head its first {@link #HEADER} bytes
     * @param length of what lies there, all of which is to be the profile
     */
    static void check(byte[] head, long length) throws NotCleanableException {
        var bytes = ByteBuffer.wrap(head);
        if (head.length < HEADER || bytes.getInt(SIGNATURE) != ACSP)
            throw new NotCleanableException("no colour profile in its place");
        var rest = length - (bytes.getInt(0) & 0xFFFFFFFFL);
        if (rest < 0 || rest > PADDING) throw new NotCleanableException("not only a colour profile in its place");
    }
}
