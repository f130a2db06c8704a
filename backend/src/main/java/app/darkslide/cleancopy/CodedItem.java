package app.darkslide.cleancopy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The bytes of an item, which may lie in several places of the file. */
final class CodedItem {
    private final Source in;
    private final List<Span> extents;
    private final long length;

    CodedItem(Source in, HeifItem item) {
        this.in = in;
        extents = item.extents;
        length = item.length();
    }

    long length() {
        return length;
    }

    int u8(long at) throws IOException {
        var before = 0L;
        for (var extent : extents) {
            if (at < before + extent.length()) return in.u8(extent.from() + at - before);
            before += extent.length();
        }
        throw new IndexOutOfBoundsException("beyond the item");
    }

    /** Puts other bytes in the place of its own. */
    void replace(Overlay overlay, long at, byte[] bytes) {
        var before = 0L;
        for (var extent : extents) {
            var from = Math.max(at, before);
            var to = Math.min(at + bytes.length, before + extent.length());
            if (from < to)
                overlay.replace(
                        extent.from() + from - before, Arrays.copyOfRange(bytes, (int) (from - at), (int) (to - at)));
            before += extent.length();
        }
    }
}
