package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Picks the largest JPEG that a file has inside. */
final class EmbeddedJpegs {
    /** Each one is looked into; a camera writes about three. */
    private static final int MAX_TRIES = 64;

    private final ByteReader file;
    private final Set<Long> tried = new HashSet<>();
    /** Bytes that may still be looked into: those of a camera lie beside each other, so together they are no longer than the file. */
    private long budget;

    private ByteBuffer largest;
    private ImageHeader header;
    private boolean cut;

    EmbeddedJpegs(ByteReader file) {
        this.file = file;
        budget = file.length();
    }

    /** Looks at one; what lies outside of the file, or is none that is made to be looked at, does not count. */
    void add(long at, long length) {
        if (at <= 0 || at >= file.length() || length < 4) return;
        if (!file.has((int) at, "\u00FF\u00D8\u00FF") || tried.size() == MAX_TRIES || !tried.add(at)) return;
        var inside = (int) Math.min(length, file.length() - at);
        if (inside > budget) return;
        budget -= inside;
        var jpeg = file.slice((int) at, inside);
        try {
            var found = new JpegProbe(jpeg).read();
            if (!isShown(jpeg) || header != null && found.pixels() <= header.pixels()) return;
            largest = jpeg;
            header = found;
            cut = inside < length || found.cut();
        } catch (RuntimeException damaged) {
            // Another one may be whole.
        }
    }

    /** Null if there is none. */
    ByteBuffer largest() {
        return largest;
    }

    /** Of the largest. */
    ImageHeader header() {
        return header;
    }

    /** Whether the largest reaches beyond the end of the file. */
    boolean isCut() {
        return cut;
    }

    /** Not one of the lossless kind, in which sensors' values are packed. */
    private static boolean isShown(ByteBuffer jpeg) {
        var reader = new ByteReader(jpeg, ByteOrder.BIG_ENDIAN);
        var shown = new boolean[1];
        new JpegProbe(jpeg).nextScan(2, (marker, at, length) -> {
            if (marker >= 0xC0 && marker <= 0xC2) shown[0] = reader.u8(at) == 8;
        });
        return shown[0];
    }
}
