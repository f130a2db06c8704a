package app.darkslide.renditions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/** Writes the texts of a PNG, IPTC in the resources of Photoshop, and XMP in a GIF. */
public final class Notes {
    private Notes() {}

    /** A block in a text, as ImageMagick writes it. */
    public static String rawProfile(String type, byte[] block) {
        var hex = HexFormat.of().formatHex(block).replaceAll("(.{72})", "$1\n");
        return "\n%s\n%8d\n%s\n".formatted(type, block.length, hex);
    }

    /** The content of a chunk of that kind. */
    public static byte[] text(String kind, String keyword, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case "tEXt" -> Pictures.join((keyword + "\0").getBytes(StandardCharsets.US_ASCII), bytes);
            case "zTXt" -> Pictures.join((keyword + "\0\0").getBytes(StandardCharsets.US_ASCII), deflated(bytes));
            default -> Pictures.join((keyword + "\0\0\0\0\0").getBytes(StandardCharsets.US_ASCII), bytes);
        };
    }

    public static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The content of a segment of a JPEG. */
    public static byte[] photoshop(byte[]... dataSets) {
        return Pictures.join("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), resources(dataSets));
    }

    /** The one with IPTC behind another one of odd length. */
    public static byte[] resources(byte[]... dataSets) {
        var iptc = new ByteArrayOutputStream();
        for (var dataSet : dataSets) iptc.writeBytes(dataSet);
        var out = ByteBuffer.allocate(18 + 12 + iptc.size() + 1);
        out.put("8BIM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x3ED);
        out.put((byte) 3).put(new byte[] {'a', 'b', 'c'}).putInt(3).put(new byte[4]);
        out.put("8BIM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x404);
        return out.putShort((short) 0)
                .putInt(iptc.size())
                .put(iptc.toByteArray())
                .array();
    }

    public static byte[] dataSet(int number, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(5 + bytes.length).put(new byte[] {0x1C, 2, (byte) number});
        return out.putShort((short) bytes.length).put(bytes).array();
    }

    /** In front of the first frame, with what leads a reader of blocks out of it. */
    public static byte[] gifWithXmp(byte[] gif, String packet) {
        var colours = (gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1);
        var bytes = packet.getBytes(StandardCharsets.UTF_8);
        var out = ByteBuffer.allocate(14 + bytes.length + 258);
        out.put(new byte[] {0x21, (byte) 0xFF, 11}).put("XMP DataXMP".getBytes(StandardCharsets.US_ASCII));
        out.put(bytes).put((byte) 1);
        for (var value = 255; value >= 0; value--) out.put((byte) value);
        return Pictures.insert(gif, 13 + colours, out.array());
    }
}
