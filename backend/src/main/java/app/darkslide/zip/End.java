package app.darkslide.zip;

/** What stands behind the directory of an archive. */
public final class End {
    /** What is this large, or larger, has its number in a field of 8 bytes elsewhere. */
    static final long ZIP64 = 0xFFFF_FFFFL;

    static final int ZIP64_VERSION = 45;

    private static final int ZIP64_FILES = 0xFFFF;
    private static final int BYTES = 22;
    private static final int RECORD = 56;
    private static final int LOCATOR = 20;

    private End() {}

    /**
     * @param files their number
     * @param offset where the directory begins
     * @param length of the directory
     */
    public static int bytes(int files, long offset, long length) {
        return BYTES + (isZip64(files, offset, length) ? RECORD + LOCATOR : 0);
    }

    /** As {@link #bytes}, the bytes themselves. */
    public static byte[] of(int files, long offset, long length) {
        var end = new LittleEndian(bytes(files, offset, length));
        if (isZip64(files, offset, length))
            end.int4(0x0606_4b50)
                    .int8(RECORD - 12)
                    .int2(ZIP64_VERSION)
                    .int2(ZIP64_VERSION)
                    .int4(0)
                    .int4(0)
                    .int8(files)
                    .int8(files)
                    .int8(length)
                    .int8(offset)
                    .int4(0x0706_4b50)
                    .int4(0)
                    .int8(offset + length)
                    .int4(1);
        var shown = Math.min(files, ZIP64_FILES);
        return end.int4(0x0605_4b50)
                .int2(0)
                .int2(0)
                .int2(shown)
                .int2(shown)
                .int4(limited(length))
                .int4(limited(offset))
                .int2(0)
                .done();
    }

    static long limited(long value) {
        return Math.min(value, ZIP64);
    }

    private static boolean isZip64(int files, long offset, long length) {
        return files >= ZIP64_FILES || offset >= ZIP64 || length >= ZIP64;
    }
}
