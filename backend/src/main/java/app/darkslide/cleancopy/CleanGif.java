package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteOrder;

/** Of a GIF (GIF89a) the frames, how and how often they follow each other, and the profile. */
final class CleanGif {
    private static final int SCREEN = 13;
    private static final int FRAME = 10;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int CONTROL_BYTES = 8;
    private static final int APPLICATION_BYTES = 14;
    private static final int LOOP_BYTES = APPLICATION_BYTES + 5;

    private final Source in;
    private final Pieces out;

    CleanGif(Source in, Pieces out) {
        this.in = in;
        this.out = out;
        in.order(ByteOrder.LITTLE_ENDIAN);
    }

    void plan() throws IOException, NotCleanableException {
        var at = SCREEN + colours(in.u8(10));
        out.keep(0, at);
        for (; in.u8(at) != TRAILER; at = block(at)) {}
        out.keep(at, at + 1);
    }

    private long block(long at) throws IOException, NotCleanableException {
        return switch (in.u8(at)) {
            case IMAGE -> frame(at);
            case EXTENSION -> extension(at);
            default -> throw new NotCleanableException("no block of a GIF");
        };
    }

    private long frame(long at) throws IOException, NotCleanableException {
        var codes = at + FRAME + colours(in.u8(at + 9));
        var inside = in.u16(at + 1) + in.u16(at + 5) <= in.u16(6) && in.u16(at + 3) + in.u16(at + 7) <= in.u16(8);
        if (!inside || in.u8(codes) < 2 || in.u8(codes) > 8) throw new NotCleanableException("no frame of a GIF");
        var end = endOfBlocks(codes + 1);
        out.keep(at, end);
        return end;
    }

    private long extension(long at) throws IOException, NotCleanableException {
        var end = endOfBlocks(at + 2);
        switch (in.u8(at + 1)) {
            case CONTROL -> {
                if (end - at != CONTROL_BYTES) throw new NotCleanableException("no control of a GIF");
                out.keep(at, end);
            }
            case APPLICATION -> application(at, end);
            default -> {}
        }
        return end;
    }

    private void application(long at, long end) throws IOException, NotCleanableException {
        switch (in.u8(at + 2) == 11 ? in.text(at + 3, 11) : "") {
            case "NETSCAPE2.0", "ANIMEXTS1.0" -> {
                if (end - at == LOOP_BYTES && in.u16(at + APPLICATION_BYTES) == 0x0103) out.keep(at, end);
            }
            case "ICCRGBG1012" -> profile(at, end);
            default -> {}
        }
    }

    private void profile(long at, long end) throws IOException, NotCleanableException {
        var length = 0L;
        for (var block = at + APPLICATION_BYTES; in.u8(block) > 0; block += 1 + in.u8(block)) length += in.u8(block);
        if (in.u8(at + APPLICATION_BYTES) < IccProfile.HEADER) throw new NotCleanableException("a short profile");
        IccProfile.check(in.bytes(at + APPLICATION_BYTES + 1, IccProfile.HEADER), length);
        out.keep(at, end);
    }

    private long endOfBlocks(long at) throws IOException {
        while (in.u8(at) > 0) at += 1 + in.u8(at);
        return at + 1;
    }

    /** The length of the colour table that these flags announce. */
    private static long colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1;
    }
}
