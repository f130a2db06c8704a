package app.darkslide.places;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Towns in columns, read from {@code places/towns.gz}; a file beside it names their source. They lie in bands of a quarter of a
 * degree of latitude, from the south, and in each by longitude, from the west.
 */
final class Towns {
    /** How much of latitude is a band, in degrees. */
    static final double BAND = 0.25;

    static final int BANDS = (int) (180 / BAND);
    private static final int UNITS = 1000; // of a degree

    /** Where each band begins; with one more, that is the end of the last. */
    private final int[] starts = new int[BANDS + 1];

    /** From the southern edge of the band. */
    private final byte[] latitudes;

    private final int[] longitudes;
    private final byte[] countries;
    private final int[] nameEnds;
    private final byte[] names;
    private final String[] codes;

    private Towns(DataInputStream in) throws IOException {
        var count = in.readInt();
        codes = new String[in.readUnsignedByte()];
        for (int at = 0; at < codes.length; at++) codes[at] = new String(in.readNBytes(2), StandardCharsets.US_ASCII);
        for (int band = 0; band < BANDS; band++) starts[band + 1] = starts[band] + in.readUnsignedShort();
        latitudes = in.readNBytes(count);
        longitudes = longitudes(in);
        countries = in.readNBytes(count);
        nameEnds = new int[count];
        var end = 0;
        for (int town = 0; town < count; town++) nameEnds[town] = end += in.readUnsignedByte();
        names = in.readNBytes(end);
    }

    static Towns read() {
        var resource = Towns.class.getResourceAsStream("/places/towns.gz");
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource), 1 << 16))) {
            return new Towns(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first town of a band; for {@link #BANDS} the number of all towns. */
    int start(int band) {
        return starts[band];
    }

    /** In degrees, north positive. */
    double latitude(int town, int band) {
        return band * BAND - 90 + (double) (latitudes[town] & 0xFF) / UNITS;
    }

    /** In degrees, east positive. */
    double longitude(int town) {
        return (double) longitudes[town] / UNITS - 180;
    }

    String name(int town) {
        var start = town == 0 ? 0 : nameEnds[town - 1];
        return new String(names, start, nameEnds[town] - start, StandardCharsets.UTF_8);
    }

    /** Its code. */
    String country(int town) {
        return codes[countries[town] & 0xFF];
    }

    /** Each says how far it is from the one before it in its band. */
    private int[] longitudes(DataInputStream in) throws IOException {
        var read = new int[starts[BANDS]];
        for (int band = 0; band < BANDS; band++) {
            var longitude = 0;
            for (int town = starts[band]; town < starts[band + 1]; town++) read[town] = longitude += varint(in);
        }
        return read;
    }

    /** Seven bits a byte, the lowest first; the top bit says that there are more. */
    private static int varint(DataInputStream in) throws IOException {
        var value = 0;
        for (int shift = 0; ; shift += 7) {
            var next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
