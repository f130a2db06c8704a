package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntPredicate;

/** Reads the words in front of a PBM, PGM, PPM or PAM (Netpbm). */
final class PnmProbe {
    private static final int MAX_HEADER = 64 << 10;
    private static final int BITS = '4';
    private static final int COLOURS = '6';

    private final ByteReader bytes;
    private int at = 2;

    PnmProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        var kind = bytes.u8(1);
        if (kind == '7') return readPam();
        var width = number();
        var height = number();
        var hasMaximum = kind != '1' && kind != BITS;
        var length = hasMaximum && number() > 255 ? 2 : 1;
        var row = kind == BITS ? (width + 7L) / 8 : (long) width * length * (kind == COLOURS ? 3 : 1);
        return header(width, height, kind >= BITS ? row : 0);
    }

    private ImageHeader readPam() {
        int width = 0;
        int height = 0;
        int depth = 1;
        int most = 255;
        for (var word = word(); !word.equals("ENDHDR"); word = word()) {
            switch (word) {
                case "WIDTH" -> width = number();
                case "HEIGHT" -> height = number();
                case "DEPTH" -> depth = number();
                case "MAXVAL" -> most = number();
                default -> skip(letter -> letter != '\n');
            }
        }
        return header(width, height, (long) width * depth * (most > 255 ? 2 : 1));
    }

    /** @param row bytes of a row; 0 if they are not known */
    private ImageHeader header(int width, int height, long row) {
        var end = Math.addExact(at + 1L, Math.multiplyExact(row, height));
        return ImageHeader.of(ImageType.PNM, width, height, false, Blocks.NONE).withCut(end > bytes.length());
    }

    private int number() {
        return Integer.parseInt(word());
    }

    private String word() {
        skip(Character::isWhitespace);
        while (bytes.u8(at) == '#') {
            skip(letter -> letter != '\n');
            skip(Character::isWhitespace);
        }
        var start = at;
        skip(letter -> !Character.isWhitespace(letter));
        return bytes.text(start, at - start);
    }

    private void skip(IntPredicate letters) {
        while (letters.test(bytes.u8(at))) if (++at > MAX_HEADER) throw new IllegalArgumentException("no header");
    }
}
