package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Of a PNG (third edition, W3C 2025) the chunks without which it would look different, each as long as it may be. */
final class CleanPng {
    private static final int SIGNATURE = 8;
    /** Length and type in front, checksum behind. */
    private static final int HEAD = 8;

    private static final int OVERHEAD = 12;
    private static final int MAX_EXIF = 64 << 10;
    private static final int MAX_PROFILE = 4 << 20;
    private static final int MAX_PROFILE_NAME = 79;

    /** The most bytes of each that is kept as it is; they have a checksum that is looked at, or else hold pixels. */
    private static final Map<String, Integer> KEPT = Map.ofEntries(
            Map.entry("IHDR", 13),
            Map.entry("PLTE", 768),
            Map.entry("tRNS", 256),
            Map.entry("gAMA", 4),
            Map.entry("cHRM", 32),
            Map.entry("sRGB", 1),
            Map.entry("cICP", 4),
            Map.entry("mDCV", 24),
            Map.entry("cLLI", 8),
            Map.entry("sBIT", 4),
            Map.entry("bKGD", 6),
            Map.entry("pHYs", 9),
            Map.entry("acTL", 8),
            Map.entry("fcTL", 26),
            Map.entry("IEND", 0));

    private final Source in;
    private final Pieces out;
    private boolean hasExif;
    private boolean hasProfile;

    CleanPng(Source in, Pieces out) {
        this.in = in;
        this.out = out;
    }

    void plan() throws IOException, NotCleanableException {
        if (!in.has(SIGNATURE + 4, "IHDR")) throw new NotCleanableException("no header");
        out.keep(0, SIGNATURE);
        var type = "";
        for (var at = (long) SIGNATURE; !type.equals("IEND"); at += OVERHEAD + in.u32(at)) {
            in.within(at, OVERHEAD + in.u32(at));
            type = in.text(at + 4, 4);
            chunk(type, at, in.u32(at));
        }
    }

    private void chunk(String type, long at, long length) throws IOException, NotCleanableException {
        if (KEPT.containsKey(type)) keepSmall(type, at, length);
        else
            switch (type) {
                case "IDAT", "fdAT" -> out.keep(at, at + OVERHEAD + length);
                case "iCCP" -> profile(at, length);
                case "eXIf" -> exif(at + HEAD, length);
                default -> {
                    if (Character.isUpperCase(type.charAt(0))) throw new NotCleanableException("critical " + type);
                }
            }
    }

    private void keepSmall(String type, long at, long length) throws IOException, NotCleanableException {
        if (length > KEPT.get(type)) throw new NotCleanableException("a long " + type);
        var bytes = in.bytes(at + 4, (int) length + 4);
        if (crc(bytes) != in.i32(at + HEAD + length)) throw new NotCleanableException("a damaged " + type);
        out.keep(at, at + OVERHEAD + length);
    }

    private void exif(long at, long length) throws IOException, NotCleanableException {
        if (hasExif || length > MAX_EXIF) return;
        hasExif = true;
        var essentials = Essentials.of(in.bytes(at, (int) length)).besideProfile();
        if (essentials.isEmpty()) return;
        out.put(written("eXIf", essentials.tiff()));
    }

    /** The profile itself, compressed as it is, under a name that is not its owner's. */
    private void profile(long at, long length) throws IOException, NotCleanableException {
        if (hasProfile || length > MAX_PROFILE) throw new NotCleanableException("a second or large profile");
        hasProfile = true;
        var content = in.bytes(at + HEAD, (int) length);
        var name = nameLength(content);
        checkProfile(content, name + 2);
        var start = "iCCPicc\0\0".getBytes(StandardCharsets.US_ASCII);
        var left = content.length - name - 2;
        var crc = new CRC32();
        crc.update(start);
        crc.update(content, name + 2, left);
        out.put(ByteBuffer.allocate(4 + start.length)
                .putInt(start.length - 4 + left)
                .put(start)
                .array());
        out.keep(at + HEAD + name + 2, at + HEAD + length);
        out.put(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static int nameLength(byte[] content) throws NotCleanableException {
        var length = 0;
        while (length <= MAX_PROFILE_NAME && content[length] != 0) length++;
        if (length > MAX_PROFILE_NAME || content[length + 1] != 0) throw new NotCleanableException("profile name");
        return length;
    }

    /** It is what is compressed, all of it, and nothing follows. */
    private static void checkProfile(byte[] content, int from) throws NotCleanableException {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            var head = new byte[IccProfile.HEADER];
            long length = inflater.inflate(head);
            var rest = new byte[8 << 10];
            for (int count; length <= MAX_PROFILE && (count = inflater.inflate(rest)) > 0; ) length += count;
            if (!inflater.finished() || inflater.getRemaining() > 0) throw new NotCleanableException("profile");
            IccProfile.check(head, length);
        } catch (DataFormatException e) {
            throw new NotCleanableException("a damaged profile");
        } finally {
            inflater.end();
        }
    }

    private static byte[] written(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(OVERHEAD + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        return chunk.putInt(crc(Arrays.copyOfRange(chunk.array(), 4, HEAD + content.length)))
                .array();
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
