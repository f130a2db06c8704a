package app.darkslide.renditions;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds a TIFF from its leaves to its root: what something points to is written before it. */
public final class TiffFile {
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteOrder order;

    /** @param mark the first bytes, in front of the position of the first directory; big-endian if they begin with an M */
    public TiffFile(String mark) {
        order = mark.startsWith("M") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        out.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[4]);
    }

    public ByteOrder order() {
        return order;
    }

    /** @param type as TIFF 6.0 numbers them; a value that is longer than four bytes is the position of it */
    public record Entry(int tag, int type, int count, int value) {}

    public static Entry number(int tag, int value) {
        return new Entry(tag, value >= 0 && value < 1 << 16 ? SHORT : LONG, 1, value);
    }

    public Entry text(int tag, String text) {
        var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, 2, bytes.length, data(bytes));
    }

    public Entry numbers(int tag, int... values) {
        if (values.length == 1) return number(tag, values[0]);
        var bytes = ByteBuffer.allocate(4 * values.length).order(order);
        for (var value : values) bytes.putInt(value);
        return new Entry(tag, LONG, values.length, data(bytes.array()));
    }

    /** So many numbers, whatever lies there. */
    public Entry numbersAt(int tag, int place, int count) {
        return new Entry(tag, LONG, count, place);
    }

    /** Where it is from now on. */
    public int data(byte[] bytes) {
        var at = out.size();
        out.writeBytes(bytes);
        return at;
    }

    /** @param next where the one after it is, or 0 */
    public int directory(int next, Entry... entries) {
        var bytes = ByteBuffer.allocate(2 + 12 * entries.length + 4).order(order);
        bytes.putShort((short) entries.length);
        for (var entry : entries) {
            bytes.putShort((short) entry.tag).putShort((short) entry.type).putInt(entry.count);
            if (entry.type == SHORT && entry.count == 1)
                bytes.putShort((short) entry.value).putShort((short) 0);
            else bytes.putInt(entry.value);
        }
        return data(bytes.putInt(next).array());
    }

    /** @param first where the first directory is */
    public byte[] bytes(int first) {
        var bytes = out.toByteArray();
        ByteBuffer.wrap(bytes).order(order).putInt(4, first);
        return bytes;
    }
}
