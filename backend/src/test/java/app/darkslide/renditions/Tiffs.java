package app.darkslide.renditions;

import static app.darkslide.renditions.TiffFile.number;

import app.darkslide.renditions.TiffFile.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;

/** Encodes TIFFs as scanners, archives and old programs do. */
final class Tiffs {
    private static final String MARK = "II*\0";
    private static final int TILE = 64;

    /** CIE L*a*b* under D65: the lightness from 0 to 255, and two signed bytes. */
    private static final Map<Color, byte[]> LAB = Map.of(
            Quadrants.RED, new byte[] {123, 66, 51},
            Quadrants.GREEN, new byte[] {(byte) 164, -61, 49},
            Quadrants.BLUE, new byte[] {86, 43, -74},
            Quadrants.YELLOW, new byte[] {(byte) 213, -9, 78});

    private Tiffs() {}

    /** With the highest byte first. @param compression as the JDK calls it */
    static byte[] compressed(BufferedImage image, String compression) {
        return written(image, compression, false);
    }

    static byte[] tiled(BufferedImage image) {
        return written(image, "LZW", true);
    }

    private static byte[] written(BufferedImage image, String compression, boolean tiled) {
        var writer = Pictures.writer("tiff");
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
        if (tiled) {
            param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            param.setTiling(TILE, TILE, 0, 0);
        }
        return Pictures.write(writer, param, new IIOImage(image, null, null));
    }

    /** Each colour in tiles of its own. */
    static byte[] planarTiles(BufferedImage image) {
        var file = new TiffFile(MARK);
        var tiles = new ArrayList<Integer>();
        for (var shift = 16; shift >= 0; shift -= 8)
            for (var top = 0; top < image.getHeight(); top += TILE)
                for (var left = 0; left < image.getWidth(); left += TILE)
                    tiles.add(file.data(tile(image, left, top, shift)));
        var lengths = new int[tiles.size()];
        Arrays.fill(lengths, TILE * TILE);
        return with(
                file,
                number(256, image.getWidth()),
                number(257, image.getHeight()),
                number(258, 8),
                number(259, 1),
                number(262, 2),
                number(277, 3),
                number(284, 2),
                number(322, TILE),
                number(323, TILE),
                file.numbers(324, tiles.stream().mapToInt(Integer::intValue).toArray()),
                file.numbers(325, lengths));
    }

    private static byte[] tile(BufferedImage image, int left, int top, int shift) {
        var samples = ByteBuffer.allocate(TILE * TILE);
        for (var y = top; y < top + TILE; y++)
            for (var x = left; x < left + TILE; x++)
                samples.put((byte)
                        (image.getRGB(Math.min(x, image.getWidth() - 1), Math.min(y, image.getHeight() - 1)) >> shift));
        return samples.array();
    }

    static byte[] lab(int width, int height) {
        var samples = ByteBuffer.allocate(3 * width * height);
        Quadrants.each(Quadrants.rgb(width, height), (x, y, colour) -> samples.put(LAB.get(colour)));
        return strip(width, height, 8, 8, 3, samples.array());
    }

    /** Two pixels in three bytes. @param width an even number */
    static byte[] twelveBits(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var samples = ByteBuffer.allocate(width * height * 3 / 2);
        var values = grey.getRaster().getPixels(0, 0, width, height, (int[]) null);
        for (var i = 0; i < values.length; i += 2) {
            var two = (values[i] * 4095 / 255) << 12 | values[i + 1] * 4095 / 255;
            samples.put((byte) (two >> 16)).put((byte) (two >> 8)).put((byte) two);
        }
        return strip(width, height, 12, 1, 1, samples.array());
    }

    private static byte[] strip(int width, int height, int bits, int colours, int channels, byte[] samples) {
        var file = new TiffFile(MARK);
        var at = file.data(samples);
        return with(
                file,
                number(256, width),
                number(257, height),
                number(258, bits),
                number(259, 1),
                number(262, colours),
                number(273, at),
                number(277, channels),
                number(278, height),
                number(279, samples.length));
    }

    /** As TIFF 6.0, 22 wanted a JPEG before everybody did otherwise: its tables are entries of the directory. */
    static byte[] oldJpeg(int width, int height, boolean tiled) {
        var jpeg = Pictures.jpeg(Quadrants.rgb(width, height));
        var file = new TiffFile(MARK);
        var places = new HashMap<Integer, Integer>();
        var at = 2;
        for (; (jpeg[at + 1] & 0xFF) != 0xDA; at = after(jpeg, at)) {
            if ((jpeg[at + 1] & 0xFF) == 0xDB) addQuantization(file, jpeg, at, places);
            if ((jpeg[at + 1] & 0xFF) == 0xC4) addCodes(file, jpeg, at, places);
        }
        var scan = Arrays.copyOfRange(jpeg, after(jpeg, at), jpeg.length - 2);
        var place = file.data(scan);
        Stream<Entry> strip = Stream.of(number(273, place), number(278, height), number(279, scan.length));
        Stream<Entry> tile =
                Stream.of(number(322, width), number(323, height), number(324, place), number(325, scan.length));
        var entries = Stream.of(
                        Stream.of(
                                number(256, width),
                                number(257, height),
                                number(258, 8),
                                number(259, 6),
                                number(262, 6),
                                number(277, 3),
                                number(512, 1),
                                file.numbers(519, places.get(0xDB00), places.get(0xDB01), places.get(0xDB01)),
                                file.numbers(520, places.get(0xC400), places.get(0xC401), places.get(0xC401)),
                                file.numbers(521, places.get(0xC410), places.get(0xC411), places.get(0xC411)),
                                new Entry(530, 3, 2, 2 | 2 << 16)),
                        tiled ? tile : strip)
                .flatMap(some -> some);
        return with(file, entries.toArray(Entry[]::new));
    }

    private static int after(byte[] jpeg, int at) {
        return at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
    }

    private static void addQuantization(TiffFile file, byte[] jpeg, int at, Map<Integer, Integer> places) {
        for (var table = at + 4; table < after(jpeg, at); table += 65)
            places.put(0xDB00 | jpeg[table], file.data(Arrays.copyOfRange(jpeg, table + 1, table + 65)));
    }

    private static void addCodes(TiffFile file, byte[] jpeg, int at, Map<Integer, Integer> places) {
        var table = at + 4;
        while (table < after(jpeg, at)) {
            var end = table + 17;
            for (var length = 1; length <= 16; length++) end += jpeg[table + length];
            places.put(0xC400 | jpeg[table], file.data(Arrays.copyOfRange(jpeg, table + 1, end)));
            table = end;
        }
    }

    private static byte[] with(TiffFile file, Entry... entries) {
        Arrays.sort(entries, (one, other) -> Integer.compare(one.tag(), other.tag()));
        return file.bytes(file.directory(0, entries));
    }

    /** With places of 64 bits. */
    static byte[] big(BufferedImage image) {
        var samples = Stills.samples(image, 3);
        long[][] tags = {
            {256, image.getWidth()},
            {257, image.getHeight()},
            {258, 8},
            {259, 1},
            {262, 2},
            {273, 0},
            {277, 3},
            {278, image.getHeight()},
            {279, samples.length}
        };
        var start = 16 + 8 + 20 * tags.length + 8;
        var out = ByteBuffer.allocate(start + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {'I', 'I', 43, 0, 8, 0, 0, 0}).putLong(16).putLong(tags.length);
        for (var tag : tags)
            out.putShort((short) tag[0]).putShort((short) 4).putLong(1).putLong(tag[0] == 273 ? start : tag[1]);
        return out.putLong(0).put(samples).array();
    }
}
