package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Of a WebP (RFC 9649) the chunks that hold pixels, how frames follow each other, and the profile. */
final class CleanWebp {
    private static final int HEAD = 8;
    private static final int RIFF = 12;
    private static final int EXTENDED = 10;
    private static final int ANIMATION = 6;
    private static final int FRAME = 16;
    private static final int MAX_EXIF = 64 << 10;
    private static final int HAS_EXIF = 0x08;
    /** Profile, alpha and animation. */
    private static final int KEPT_FLAGS = 0x20 | 0x10 | 0x02;

    private final Source in;
    private final Pieces out;
    private final Pieces chunks = new Pieces();
    private final Pieces behindHeader = new Pieces();
    private byte[] header;
    private Essentials essentials = Essentials.NONE;
    private boolean animated;
    /** In an animation, the frame that was read last. */
    private boolean hasImage;

    CleanWebp(Source in, Pieces out) {
        this.in = in;
        this.out = out;
        in.order(ByteOrder.LITTLE_ENDIAN);
    }

    void plan() throws IOException, NotCleanableException {
        if (!in.has(0, "RIFF")) throw new NotCleanableException("no RIFF");
        var end = in.within(HEAD + in.u32(4), 0);
        walk(RIFF, end, this::chunk);
        if (!hasImage) throw new NotCleanableException("no image");
        if (header != null) chunks.put(header()).addAll(behindHeader).put(exif());
        else chunks.addAll(behindHeader);
        out.put(riff(chunks.length() + 4)).addAll(chunks);
    }

    private interface Visit {
        void chunk(String type, long at, long length) throws IOException, NotCleanableException;
    }

    /** Chunks of even length, exactly up to the end. */
    private void walk(long at, long end, Visit visit) throws IOException, NotCleanableException {
        while (at < end) {
            var length = in.u32(at + 4);
            var next = at + HEAD + length + (length & 1);
            if (next > end) throw new NotCleanableException("a chunk beyond the end");
            visit.chunk(in.text(at, 4), at, length);
            at = next;
        }
    }

    private void chunk(String type, long at, long length) throws IOException, NotCleanableException {
        switch (type) {
            case "VP8X" -> {
                expect(at == RIFF && length == EXTENDED);
                header = in.bytes(at, HEAD + EXTENDED);
            }
            case "ICCP" -> {
                expect(length > IccProfile.HEADER);
                IccProfile.check(in.bytes(at + HEAD, IccProfile.HEADER), length);
                keep(at, length);
            }
            case "EXIF" -> exif(at + HEAD, length);
            case "ANIM" -> {
                expect(length == ANIMATION && !hasImage);
                animated = true;
                keep(at, length);
            }
            case "ANMF" -> {
                expect(length > FRAME && animated);
                hasImage = false;
                walk(at + HEAD + FRAME, at + HEAD + length, this::frame);
                expect(hasImage);
                keep(at, length);
            }
            case "ALPH", "VP8 ", "VP8L" -> {
                expect(!animated);
                if (!type.equals("ALPH")) image(type, at);
                keep(at, length);
            }
            default -> {}
        }
    }

    private void frame(String type, long at, long length) throws IOException, NotCleanableException {
        if (!type.equals("ALPH")) image(type, at);
    }

    private void image(String type, long at) throws IOException, NotCleanableException {
        expect(!hasImage);
        expect(type.equals("VP8L") && in.u8(at + HEAD) == 0x2F
                || type.equals("VP8 ") && in.has(at + HEAD + 3, "\u009D\u0001*"));
        hasImage = true;
    }

    private void keep(long at, long length) throws NotCleanableException {
        behindHeader.keep(at, at + HEAD + length);
        if ((length & 1) == 1) behindHeader.put(new byte[1]);
    }

    private void exif(long at, long length) throws IOException {
        if (!essentials.isEmpty() || length > MAX_EXIF || length < 8) return;
        var skip = in.has(at, "Exif\0\0") ? 6 : 0;
        essentials = Essentials.of(in.bytes(at + skip, (int) length - skip)).besideProfile();
    }

    private byte[] header() {
        header[HEAD] = (byte) (header[HEAD] & KEPT_FLAGS | (essentials.isEmpty() ? 0 : HAS_EXIF));
        header[HEAD + 1] = header[HEAD + 2] = header[HEAD + 3] = 0;
        return header;
    }

    private byte[] exif() {
        if (essentials.isEmpty()) return new byte[0];
        var tiff = essentials.tiff();
        return chunk("EXIF", tiff.length, tiff.length).put(tiff).array();
    }

    private static byte[] riff(long length) {
        return chunk("RIFF", (int) length, 4).put(ascii("WEBP")).array();
    }

    private static ByteBuffer chunk(String type, int length, int room) {
        var chunk = ByteBuffer.allocate(HEAD + room).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(ascii(type)).putInt(length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void expect(boolean condition) throws NotCleanableException {
        if (!condition) throw new NotCleanableException("not as a WebP is");
    }
}
