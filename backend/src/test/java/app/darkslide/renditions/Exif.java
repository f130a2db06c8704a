package app.darkslide.renditions;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds an EXIF block (a little-endian TIFF structure) tag by tag. */
public final class Exif {
    public static final String CAMERA = "Contessa 35";
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final List<Entry> first = new ArrayList<>();
    private final List<Entry> settings = new ArrayList<>();
    private final List<Entry> gps = new ArrayList<>();

    private record Entry(int tag, int type, int count, byte[] value) {}

    public Exif orientation(int value) {
        first.add(entry(0x112, SHORT, 1, le(2).putShort((short) value)));
        return this;
    }

    public Exif model(String model) {
        first.add(text(0x110, model));
        return this;
    }

    public Exif lens(String model) {
        settings.add(text(0xA434, model));
        return this;
    }

    public Exif taken(String time, String offset) {
        settings.add(text(0x9003, time));
        if (offset != null) settings.add(text(0x9011, offset));
        return this;
    }

    /** When it was last changed, in the first directory. */
    public Exif changed(String time) {
        first.add(text(0x132, time));
        return this;
    }

    public Exif digitized(String time) {
        settings.add(text(0x9004, time));
        return this;
    }

    /** Decimals of the second in which it was taken. */
    public Exif fraction(String decimals) {
        settings.add(text(0x9291, decimals));
        return this;
    }

    /** When the satellites told the time; without one where there are no numbers. */
    public Exif gpsTime(String day, int... fractions) {
        if (fractions.length > 0) gps.add(rationals(7, fractions));
        gps.add(text(0x1D, day));
        return this;
    }

    public Exif exposure(int numerator, int denominator) {
        settings.add(rationals(0x829A, numerator, denominator));
        return this;
    }

    public Exif iso(int value) {
        settings.add(entry(0x8827, SHORT, 1, le(2).putShort((short) value)));
        return this;
    }

    /** Whole degrees. */
    public Exif gps(String northOrSouth, int latitude, String eastOrWest, int longitude) {
        gps.add(text(1, northOrSouth));
        gps.add(rationals(2, latitude, 1, 0, 1, 0, 1));
        gps.add(text(3, eastOrWest));
        gps.add(rationals(4, longitude, 1, 0, 1, 0, 1));
        return this;
    }

    /** What a phone writes, with everything that must not be found in a rendition. */
    public static Exif ofPhone(int orientation) {
        return new Exif()
                .orientation(orientation)
                .model(CAMERA)
                .taken("2021:06:05 12:30:15", "+02:00")
                .exposure(1, 250)
                .iso(100)
                .gps("N", 48, "E", 11);
    }

    /** A JPEG with this block. */
    public byte[] in(byte[] jpeg) {
        return Pictures.withExif(jpeg, bytes());
    }

    public byte[] bytes() {
        var pointers = new ArrayList<>(first);
        var settingsAt = 8 + length(first.size() + 2) + values(first);
        var gpsAt = settingsAt + length(settings.size()) + values(settings);
        pointers.add(entry(0x8769, LONG, 1, le(4).putInt(settingsAt)));
        pointers.add(entry(0x8825, LONG, 1, le(4).putInt(gpsAt)));
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
        directory(out, pointers);
        directory(out, settings);
        directory(out, gps);
        return out.toByteArray();
    }

    private static void directory(ByteArrayOutputStream out, List<Entry> entries) {
        var valuesAt = out.size() + length(entries.size());
        var head = le(length(entries.size())).putShort((short) entries.size());
        var values = new ByteArrayOutputStream();
        for (var entry : entries) {
            head.putShort((short) entry.tag).putShort((short) entry.type).putInt(entry.count);
            if (entry.value.length <= 4) head.put(Arrays.copyOf(entry.value, 4));
            else {
                head.putInt(valuesAt + values.size());
                values.writeBytes(entry.value);
            }
        }
        out.writeBytes(head.array());
        out.writeBytes(values.toByteArray());
    }

    private static int length(int entries) {
        return 2 + 12 * entries + 4;
    }

    private static int values(List<Entry> entries) {
        return entries.stream()
                .mapToInt(entry -> entry.value.length > 4 ? entry.value.length : 0)
                .sum();
    }

    private static Entry text(int tag, String text) {
        var bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        return new Entry(tag, ASCII, bytes.length, bytes);
    }

    private static Entry rationals(int tag, int... numbers) {
        var value = le(numbers.length * 4);
        for (var number : numbers) value.putInt(number);
        return entry(tag, RATIONAL, numbers.length / 2, value);
    }

    private static Entry entry(int tag, int type, int count, ByteBuffer value) {
        return new Entry(tag, type, count, value.array());
    }

    private static ByteBuffer le(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
