package app.darkslide.cleancopy;

import java.io.IOException;

/**
 * A segment of a JPEG (ITU T.81, annex B): its marker, and the bytes behind its length.
 *
 * @param at where its marker is
 * @param from of its content
 */
record JpegSegment(int marker, long at, long from, long to) {
    static final int START_OF_SCAN = 0xDA;

    private static final int HUFFMAN = 0xC4;
    private static final int QUANTIZATION = 0xDB;
    private static final int NUMBER_OF_LINES = 0xDC;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int COMMENT = 0xFE;

    /** The segment whose marker is there; bytes of 0xFF may stand in front of one. */
    static JpegSegment at(Source in, long at) throws IOException, NotCleanableException {
        if (in.u8(at) != 0xFF) throw new NotCleanableException("no marker where one has to be");
        while (in.u8(at + 1) == 0xFF) at++;
        var marker = in.u8(at + 1);
        if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD9) return new JpegSegment(marker, at, at + 2, at + 2);
        return new JpegSegment(marker, at, at + 4, in.within(at + 2 + Math.max(2, in.u16(at + 2)), 0));
    }

    /** The next segment; some writers get a length a little wrong, and what lies between is passed over as decoders do. */
    static JpegSegment behind(Source in, long at) throws IOException, NotCleanableException {
        while (in.u8(at) != 0xFF || in.u8(at + 1) == 0) at++;
        return at(in, at);
    }

    long length() {
        return to - from;
    }

    /** A segment of an application, or a comment, which says nothing of how pixels are coded. */
    boolean isNote() {
        return marker >= 0xE0 && marker <= 0xEF || marker == COMMENT;
    }

    /** Baseline, extended or progressive. Nothing shows those that are lossless, hierarchical or arithmetically coded. */
    boolean isFrame() {
        return marker >= 0xC0 && marker <= 0xC2;
    }

    boolean isScan() {
        return marker == START_OF_SCAN;
    }

    /** What belongs to the coding of pixels is exactly as long as what is in it, so that nothing else can be. */
    void check(Source in) throws IOException, NotCleanableException {
        if (!isWhole(in)) throw new NotCleanableException("segment %x".formatted(marker));
    }

    private boolean isWhole(Source in) throws IOException {
        if (isFrame()) return length() == 6 + 3L * in.u8(from + 5);
        return switch (marker) {
            case START_OF_SCAN -> length() == 4 + 2L * in.u8(from) && in.u8(from) <= 4;
            case RESTART_INTERVAL, NUMBER_OF_LINES -> length() == 2;
            case HUFFMAN -> isFilled(in, JpegSegment::huffman);
            case QUANTIZATION -> isFilled(in, JpegSegment::quantization);
            default -> false;
        };
    }

    private interface Table {
        /** Its length, or 0 where there is none. */
        int length(Source in, long at) throws IOException;
    }

    private boolean isFilled(Source in, Table table) throws IOException {
        var at = from;
        while (at < to) {
            var length = table.length(in, at);
            if (length == 0) return false;
            at += length;
        }
        return at == to;
    }

    /** Class and number in one byte, how many codes there are of each length, and what they stand for. */
    private static int huffman(Source in, long at) throws IOException {
        if ((in.u8(at) & 0xEC) != 0) return 0;
        var codes = 0;
        for (var length = 1; length <= 16; length++) codes += in.u8(at + length);
        return codes > 256 ? 0 : 17 + codes;
    }

    /** Precision and number in one byte, and 64 numbers. */
    private static int quantization(Source in, long at) throws IOException {
        if ((in.u8(at) & 0xEC) != 0) return 0;
        return in.u8(at) >= 0x10 ? 129 : 65;
    }
}
