package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads raw files that are a TIFF, or nearly one. What a sensor has seen is not developed here: such a file is shown by the
 * largest JPEG that its camera has put into it.
 */
final class RawProbe {
    private static final int SENSOR_TOP = 4;
    private static final int JPEG_FROM_RAW = 46;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COMPRESSION = 259;
    private static final int COLOURS = 262;
    private static final int MAKE = 271;
    private static final int STRIPS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int JPEG = 513;
    private static final int JPEG_LENGTH = 514;
    private static final int XMP = 700;
    private static final int EXIF_WIDTH = 40962;
    private static final int EXIF_HEIGHT = 40963;
    private static final int DNG_VERSION = 50706;

    private static final List<Long> JPEG_COMPRESSIONS = List.of(6L, 7L);
    /** The pattern of a sensor's filters, and linear values of one. */
    private static final List<Long> SENSOR_COLOURS = List.of(32803L, 34892L);

    private static final Map<String, ImageType> MAKERS =
            Map.of("NIKON", ImageType.NEF, "SONY", ImageType.ARW, "PENTAX", ImageType.PEF, "RICOH", ImageType.PEF);
    private static final int MAX_MAKE_LENGTH = 64;

    private final ByteBuffer file;
    private final ByteReader reader;
    private final List<TiffDirectory> directories;
    private final EmbeddedJpegs jpegs;

    private RawProbe(ByteBuffer file) {
        this.file = file;
        reader = new ByteReader(file, file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        directories = TiffDirectory.all(reader, reader.u32(4));
        jpegs = new EmbeddedJpegs(reader);
    }

    /** A file that begins like any TIFF; empty if that is all it is. */
    static Optional<ImageHeader> ofTiff(ByteBuffer file) {
        var isBig = file.get(2) == 43 || file.get(3) == 43;
        if (isBig) return Optional.empty();
        var probe = new RawProbe(file);
        return probe.type().map(probe::header);
    }

    /** A file whose first bytes say what it is. */
    static ImageHeader of(ByteBuffer file, ImageType type) {
        return new RawProbe(file).header(type);
    }

    private Optional<ImageType> type() {
        var first = directories.get(0);
        if (first.has(DNG_VERSION)) return Optional.of(ImageType.DNG);
        if (!first.has(MAKE) || directories.stream().noneMatch(RawProbe::isOfSensor)) return Optional.empty();
        var make = first.text(MAKE, MAX_MAKE_LENGTH).toUpperCase(Locale.ROOT);
        return Optional.of(MAKERS.entrySet().stream()
                .filter(maker -> make.startsWith(maker.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(ImageType.RAW));
    }

    private ImageHeader header(ImageType type) {
        directories.forEach(this::findJpegs);
        if (type == ImageType.ORF) new OlympusNote(reader).find(directories, jpegs);
        var size = size(type);
        var ofJpeg = type == ImageType.RW2 && jpegs.header() != null
                ? jpegs.header().blocks().exif()
                : null;
        var blocks = new Blocks(
                ofJpeg == null ? file : ofJpeg, directories.get(0).bytes(XMP), null, Notes.NONE, jpegs.largest());
        var cut = jpegs.isCut() || directories.stream().anyMatch(this::isCut);
        return ImageHeader.of(type, size.width, size.height, false, blocks).withCut(cut);
    }

    private void findJpegs(TiffDirectory directory) {
        jpegs.add(directory.number(JPEG), directory.number(JPEG_LENGTH));
        var strips = directory.numbers(STRIPS);
        if (JPEG_COMPRESSIONS.contains(directory.number(COMPRESSION)) && strips.size() == 1)
            jpegs.add(strips.get(0), directory.number(STRIP_LENGTHS));
        var whole = directory.bytes(JPEG_FROM_RAW);
        if (whole != null) jpegs.add(directory.position(JPEG_FROM_RAW), whole.limit());
    }

    private record Size(int width, int height) {
        static Size of(long width, long height) {
            return new Size((int) Math.min(width, Integer.MAX_VALUE), (int) Math.min(height, Integer.MAX_VALUE));
        }

        long pixels() {
            return (long) width * height;
        }

        Size orLarger(Size other) {
            return other.pixels() > pixels() ? other : this;
        }
    }

    /** That of the JPEG if it is no small one: it has been cropped as its camera means it. */
    private Size size(ImageType type) {
        var size = new Size(0, 0);
        for (var directory : directories) {
            size = size.orLarger(Size.of(directory.number(WIDTH), directory.number(HEIGHT)));
            size = size.orLarger(Size.of(directory.number(EXIF_WIDTH), directory.number(EXIF_HEIGHT)));
            if (type == ImageType.RW2) size = size.orLarger(betweenBorders(directory));
        }
        if (jpegs.header() == null) return size;
        var jpeg = new Size(jpegs.header().width(), jpegs.header().height());
        return jpeg.pixels() >= size.pixels() / 4 * 3 ? jpeg : size;
    }

    /** Panasonic gives the four edges of the image on its sensor: top, left, bottom and right. */
    private static Size betweenBorders(TiffDirectory directory) {
        var height = directory.number(SENSOR_TOP + 2) - directory.number(SENSOR_TOP);
        var width = directory.number(SENSOR_TOP + 3) - directory.number(SENSOR_TOP + 1);
        return Size.of(Math.max(0, width), Math.max(0, height));
    }

    private static boolean isOfSensor(TiffDirectory directory) {
        return SENSOR_COLOURS.contains(directory.number(COLOURS));
    }

    /** Whether some of the sensor's values are missing. */
    private boolean isCut(TiffDirectory directory) {
        return isOfSensor(directory)
                && (isCut(directory.numbers(STRIPS), directory.numbers(STRIP_LENGTHS))
                        || isCut(directory.numbers(TILES), directory.numbers(TILE_LENGTHS)));
    }

    private boolean isCut(List<Long> positions, List<Long> lengths) {
        for (var i = 0; i < Math.min(positions.size(), lengths.size()); i++)
            if (positions.get(i) + lengths.get(i) > reader.length()) return true;
        return false;
    }
}
