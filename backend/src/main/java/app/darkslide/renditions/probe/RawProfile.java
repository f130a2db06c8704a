package app.darkslide.renditions.probe;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A block of metadata as ImageMagick puts it into a text: a line with its kind, one with its length, hex digits. */
final class RawProfile {
    private RawProfile() {}

    /** Up to the first character that is neither a digit nor space; null for null, and where there are no digits. */
    static ByteBuffer decode(ByteBuffer text) {
        if (text == null) return null;
        var at = afterLine(text, afterLine(text, skipSpace(text, 0)));
        var out = new ByteArrayOutputStream();
        for (at = skipSpace(text, at); at + 1 < text.limit(); at = skipSpace(text, at + 2)) {
            var high = Character.digit(text.get(at), 16);
            var low = Character.digit(text.get(at + 1), 16);
            if (high < 0 || low < 0) break;
            out.write(high << 4 | low);
        }
        return out.size() == 0 ? null : ByteBuffer.wrap(out.toByteArray());
    }

    /** What follows the mark; null where it is missing. */
    static ByteBuffer after(String mark, ByteBuffer block) {
        if (block == null || block.limit() <= mark.length()) return null;
        for (var i = 0; i < mark.length(); i++) if (block.get(i) != mark.charAt(i)) return null;
        return block.slice(mark.length(), block.limit() - mark.length());
    }

    private static int afterLine(ByteBuffer text, int at) {
        while (at < text.limit() && text.get(at) != '\n') at++;
        return at + 1;
    }

    private static int skipSpace(ByteBuffer text, int at) {
        while (at < text.limit() && text.get(at) <= ' ') at++;
        return at;
    }
}
