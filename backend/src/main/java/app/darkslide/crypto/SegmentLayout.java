package app.darkslide.crypto;

/**
 * The layout of a sealed file of Tink's streaming AEAD: a header, then segments that each end in a tag. All but the last
 * have 64 KiB; the header counts as part of the first.
 *
 * @param sealedSize of the file in bytes, one that {@link #isPossible}
 */
record SegmentLayout(long sealedSize) {
    static final int HEADER = 40;
    static final int TAG = 16;
    static final int SEGMENT = 64 * 1024;
    private static final int PLAIN_SEGMENT = SEGMENT - TAG;

    static long sealedSize(long plainSize) {
        return HEADER + plainSize + TAG * ceilDiv(HEADER + plainSize, PLAIN_SEGMENT);
    }

    /** Whether a sealed file can have this size: every segment holds at least one byte. */
    static boolean isPossible(long sealedSize) {
        var last = sealedSize % SEGMENT;
        return sealedSize > HEADER + TAG && (last == 0 || last > TAG);
    }

    long plainSize() {
        return sealedSize - HEADER - TAG * ceilDiv(sealedSize, SEGMENT);
    }

    /** The number of the segment with this byte of the plaintext. */
    static int segmentOf(long position) {
        return (int) ((HEADER + position) / PLAIN_SEGMENT);
    }

    /** The number of bytes of plaintext before this byte in its segment. */
    static int offsetOf(long position) {
        var offset = (int) ((HEADER + position) % PLAIN_SEGMENT);
        return segmentOf(position) == 0 ? offset - HEADER : offset;
    }

    boolean isLast(int segment) {
        return end(segment) == sealedSize;
    }

    /** The position in the file of the first byte of a segment. */
    static long start(int segment) {
        return segment == 0 ? HEADER : (long) segment * SEGMENT;
    }

    /** The position in the file behind a segment's tag. */
    long end(int segment) {
        return Math.min(sealedSize, (segment + 1L) * SEGMENT);
    }

    private static long ceilDiv(long dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
