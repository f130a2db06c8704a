package app.darkslide.renditions;

import static app.darkslide.renditions.TiffFile.number;

import app.darkslide.renditions.TiffFile.Entry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Builds raw files, laid out as each maker does it, from their JPEGs. There is nothing in them that a sensor has seen. Each
 * was taken by a camera called {@link Exif#CAMERA} at {@link #TAKEN} and has to be turned by 6.
 */
public final class RawFiles {
    public static final int ORIENTATION = 6;
    public static final String TAKEN = "2021:06:05 12:30:15";
    /** What a sensor has, of which the largest JPEG shows somewhat less. */
    public static final int SENSOR_WIDTH = 88;

    public static final int SENSOR_HEIGHT = 128;

    private static final int CFA = 32803;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COMPRESSION = 259;
    private static final int COLOURS = 262;
    private static final int STRIP = 273;
    private static final int STRIP_LENGTH = 279;
    private static final int SUB_DIRECTORIES = 330;
    private static final int JPEG = 513;
    private static final int JPEG_LENGTH = 514;
    private static final int NOTE = 37500;

    private RawFiles() {}

    /** A thumbnail first, and below it the sensor's values and two previews as strips. */
    public static byte[] dng(byte[] small, byte[] large) {
        var file = new TiffFile("II*\0");
        return dng(file, 0, sensor(file), strip(file, small), strip(file, large));
    }

    /** @param next where its first directory says that the second one is */
    public static byte[] dng(TiffFile file, int next, int... below) {
        var version = new Entry(50706, 1, 4, 0x0401);
        return root(file, next, "Adobe", version, file.numbers(SUB_DIRECTORIES, below));
    }

    /** A JPEG of full size beside the sensor's values. */
    public static byte[] nef(byte[] jpeg) {
        var file = new TiffFile("II*\0");
        return root(file, 0, "NIKON CORPORATION", file.numbers(SUB_DIRECTORIES, jpeg(file, 0, jpeg), sensor(file)));
    }

    /** The preview is in the first directory, with the sensor's values below it. */
    public static byte[] arw(byte[] jpeg) {
        var file = new TiffFile("II*\0");
        var at = file.data(jpeg);
        return root(
                file,
                0,
                "SONY",
                number(JPEG, at),
                number(JPEG_LENGTH, jpeg.length),
                number(SUB_DIRECTORIES, sensor(file)));
    }

    /** The sensor's values come first, and the JPEGs in the directories that follow. */
    public static byte[] pef(String make, byte[] small, byte[] large) {
        var file = new TiffFile("II*\0");
        var next = jpeg(file, jpeg(file, 0, large), small);
        return root(file, next, make, number(COLOURS, CFA), number(WIDTH, SENSOR_WIDTH), number(HEIGHT, SENSOR_HEIGHT));
    }

    /** The JPEG is a strip of the first directory; what the sensor has seen is a JPEG as well, of the lossless kind. */
    public static byte[] cr2(byte[] jpeg) {
        var file = new TiffFile("II*\0");
        file.data("CR\2\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        var sensor = losslessStrip(file, jpeg);
        var at = file.data(jpeg);
        return root(
                file, sensor, "Canon", number(COMPRESSION, 6), number(STRIP, at), number(STRIP_LENGTH, jpeg.length));
    }

    /** Boxes, of which the first track is the JPEG of full size; EXIF is three TIFFs, and its positions begin in each of them. */
    public static byte[] cr3(byte[] preview, byte[] jpeg) {
        var root = new TiffFile("II*\0");
        var first = root.bytes(root.directory(
                0,
                number(WIDTH, 80),
                number(HEIGHT, 120),
                root.text(271, "Canon"),
                root.text(272, Exif.CAMERA),
                number(274, ORIENTATION)));
        var settings = new TiffFile("II*\0");
        var taken = settings.bytes(settings.directory(0, settings.text(0x9003, TAKEN)));
        var own = Pictures.join(box("CMT1", first), box("CMT2", taken));
        var canon = uuid("85c0b687-820f-11e0-8111-f4ce462b6a48", own);
        var small = ByteBuffer.allocate(16 + preview.length)
                .putInt(12, preview.length)
                .put(16, preview);
        var shown =
                uuid("eaf42b5e-1c98-4b88-b9fb-b7dc406e4d16", Pictures.join(new byte[8], box("PRVW", small.array())));
        var head = box("ftyp", "crx \0\0\0\1crx isom".getBytes(StandardCharsets.US_ASCII));
        var length = head.length + film(canon, 0, jpeg.length).length + shown.length + 8;
        var film = film(canon, length, jpeg.length);
        return Stream.of(head, film, shown, box("mdat", Pictures.join(jpeg, new byte[16])))
                .reduce(new byte[0], Pictures::join);
    }

    private static byte[] film(byte[] canon, int at, int length) {
        var sizes = ByteBuffer.allocate(12).putInt(4, length).putInt(8, 1).array();
        var places = ByteBuffer.allocate(16).putInt(4, 1).putLong(8, at).array();
        var table = box("stbl", Pictures.join(box("stsz", sizes), box("co64", places)));
        return box("moov", Pictures.join(canon, box("trak", box("mdia", box("minf", table)))));
    }

    private static byte[] uuid(String id, byte[] content) {
        var uuid = UUID.fromString(id);
        var head =
                ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return box("uuid", Pictures.join(head.array(), content));
    }

    private static byte[] box(String type, byte[] content) {
        var head = ByteBuffer.allocate(8).putInt(8 + content.length).put(type.getBytes(StandardCharsets.US_ASCII));
        return Pictures.join(head.array(), content);
    }

    /** The preview is in the maker's note, whose positions begin there. */
    public static byte[] orf(byte[] jpeg) {
        var camera = 12 + 18;
        var preview = camera + 30;
        var note = ByteBuffer.allocate(preview + jpeg.length).order(ByteOrder.LITTLE_ENDIAN);
        note.put("OLYMPUS\0II\3\0".getBytes(StandardCharsets.US_ASCII)).putShort((short) 1);
        entry(note, 0x2020, 13, camera).putInt(0).putShort((short) 2);
        entry(note, 0x101, 4, preview);
        entry(note, 0x102, 4, jpeg.length).putInt(0).put(jpeg);
        var file = new TiffFile("IIRO");
        var noteAt = file.data(note.array());
        return root(file, 0, "OLYMPUS CORPORATION", new Entry(NOTE, 7, note.capacity(), noteAt));
    }

    private static ByteBuffer entry(ByteBuffer directory, int tag, int type, int value) {
        return directory.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }

    /** The JPEG is a value of the first directory, and all of EXIF is in it. */
    public static byte[] rw2(byte[] jpeg) {
        var file = new TiffFile("IIU\0");
        var whole = Pictures.withExif(jpeg, exif());
        var at = file.data(whole);
        return file.bytes(file.directory(
                0,
                number(4, 4),
                number(5, 4),
                number(6, 4 + SENSOR_HEIGHT),
                number(7, 4 + SENSOR_WIDTH),
                new Entry(46, 7, whole.length, at)));
    }

    public static byte[] raf(byte[] jpeg) {
        var whole = Pictures.withExif(jpeg, exif());
        var head = ByteBuffer.allocate(160).put("FUJIFILMCCD-RAW 0201".getBytes(StandardCharsets.US_ASCII));
        head.putInt(84, 160)
                .putInt(88, whole.length)
                .putInt(100, 160 + whole.length)
                .putInt(104, 40);
        return Pictures.join(Pictures.join(head.array(), whole), new byte[40]);
    }

    /** Where the sensor's values are: sixteen bytes of nothing. */
    public static int sensor(TiffFile file) {
        var at = file.data(new byte[16]);
        return file.directory(
                0,
                number(WIDTH, SENSOR_WIDTH),
                number(HEIGHT, SENSOR_HEIGHT),
                number(COLOURS, CFA),
                number(STRIP, at),
                number(STRIP_LENGTH, 16));
    }

    public static int strip(TiffFile file, byte[] jpeg) {
        var at = file.data(jpeg);
        return strip(file, at, jpeg.length);
    }

    public static int strip(TiffFile file, int at, int length) {
        return file.directory(0, number(COMPRESSION, 7), number(STRIP, at), number(STRIP_LENGTH, length));
    }

    private static int losslessStrip(TiffFile file, byte[] jpeg) {
        var lossless = jpeg.clone();
        for (var i = 0; i + 1 < lossless.length; i++)
            if (lossless[i] == (byte) 0xFF && lossless[i + 1] == (byte) 0xC0) {
                lossless[i + 1] = (byte) 0xC3;
                lossless[i + 5] = 120; // taller than all others
            }
        return strip(file, lossless);
    }

    private static int jpeg(TiffFile file, int next, byte[] jpeg) {
        var at = file.data(jpeg);
        return file.directory(next, number(JPEG, at), number(JPEG_LENGTH, jpeg.length));
    }

    private static byte[] root(TiffFile file, int next, String make, Entry... entries) {
        var note = Arrays.stream(entries).filter(entry -> entry.tag() == NOTE);
        var settings = Stream.concat(Stream.of(file.text(0x9003, TAKEN)), note).toArray(Entry[]::new);
        var own = Stream.of(
                file.text(271, make),
                file.text(272, Exif.CAMERA),
                number(274, ORIENTATION),
                new Entry(0x8769, 4, 1, file.directory(0, settings)));
        var others = Arrays.stream(entries).filter(entry -> entry.tag() != NOTE);
        return file.bytes(file.directory(next, Stream.concat(own, others).toArray(Entry[]::new)));
    }

    private static byte[] exif() {
        return new Exif()
                .orientation(ORIENTATION)
                .model(Exif.CAMERA)
                .taken(TAKEN, null)
                .bytes();
    }
}
