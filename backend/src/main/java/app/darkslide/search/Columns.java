package app.darkslide.search;

import app.darkslide.renditions.PhotoMetadata;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Images in columns: some 100 bytes a row, where objects would take five times as much. Rows are only ever appended. */
final class Columns {
    private static final int NOWHERE = Integer.MIN_VALUE;
    private static final double UNITS = 1e7; // of a degree
    private static final byte FAVOURITE = 8; // above the orientation

    final Names types = new Names();
    final Names cameras = new Names();
    final Names lenses = new Names();
    final Names cities = new Names();
    final Names countries = new Names();
    final Names tags = new Names();

    private int rows;
    private long[] idHigh = new long[16];
    private long[] idLow = new long[16];
    private long[] takenAt = new long[16];
    private long[] size = new long[16];
    private int[] latitude = new int[16];
    private int[] longitude = new int[16];
    private byte[] flags = new byte[16];
    private int[] type = new int[16];
    private int[] camera = new int[16];
    private int[] lens = new int[16];
    private int[] city = new int[16];
    private int[] country = new int[16];
    private int[] tagsEnd = new int[16];
    private int[] textEnd = new int[16];
    private int[] tagPool = new int[16];
    private byte[] text = new byte[256];

    /** How many rows there are, blank ones included. */
    int rows() {
        return rows;
    }

    /** How much memory they take. */
    long bytes() {
        var names = Stream.of(types, cameras, lenses, cities, countries, tags)
                .mapToLong(Names::bytes)
                .sum();
        return 73L * idHigh.length + 4L * tagPool.length + text.length + names;
    }

    /** @return the row */
    int append(Entry entry) {
        makeRoom(entry);
        var row = rows++;
        idHigh[row] = entry.id().getMostSignificantBits();
        idLow[row] = entry.id().getLeastSignificantBits();
        takenAt[row] = entry.takenAt();
        size[row] = entry.size();
        var orientation = entry.orientation() == null ? 0 : entry.orientation().ordinal() + 1;
        flags[row] = (byte) (orientation | (entry.favourite() ? FAVOURITE : 0));
        var location = entry.location();
        latitude[row] = location == null ? NOWHERE : (int) Math.round(location.latitude() * UNITS);
        longitude[row] = location == null ? NOWHERE : (int) Math.round(location.longitude() * UNITS);
        type[row] = types.number(entry.type());
        camera[row] = cameras.number(entry.camera());
        lens[row] = lenses.number(entry.lens());
        city[row] = cities.number(entry.city());
        country[row] = countries.number(entry.country());
        var at = tagsStart(row);
        for (var tag : entry.tags()) tagPool[at++] = tags.number(tag);
        tagsEnd[row] = at;
        System.arraycopy(entry.text(), 0, text, textStart(row), entry.text().length);
        textEnd[row] = textStart(row) + entry.text().length;
        return row;
    }

    /** Overwrites the text of an image that is gone. */
    void blank(int row) {
        Arrays.fill(text, textStart(row), textEnd[row], (byte) 0);
    }

    Entry entry(int row) {
        var location = isLocated(row) ? new PhotoMetadata.Location(latitude(row), longitude(row), null) : null;
        return new Entry(
                id(row),
                takenAt[row],
                size[row],
                orientation(row),
                isFavourite(row),
                location,
                types.name(type[row]),
                cameras.name(camera[row]),
                lenses.name(lens[row]),
                cities.name(city[row]),
                countries.name(country[row]),
                Arrays.stream(tags(row)).mapToObj(tags::name).toList(),
                Arrays.copyOfRange(text, textStart(row), textEnd[row]));
    }

    UUID id(int row) {
        return new UUID(idHigh[row], idLow[row]);
    }

    boolean hasId(int row, UUID id) {
        return idHigh[row] == id.getMostSignificantBits() && idLow[row] == id.getLeastSignificantBits();
    }

    /** By date, then by id, as the database does it: ids are compared as bytes. */
    int compare(int row, long micros, UUID id) {
        var byDate = Long.compare(takenAt[row], micros);
        if (byDate != 0) return byDate;
        var byHigh = Long.compareUnsigned(idHigh[row], id.getMostSignificantBits());
        return byHigh != 0 ? byHigh : Long.compareUnsigned(idLow[row], id.getLeastSignificantBits());
    }

    /** See {@link Entry#takenAt}. */
    long takenAt(int row) {
        return takenAt[row];
    }

    long size(int row) {
        return size[row];
    }

    boolean isFavourite(int row) {
        return (flags[row] & FAVOURITE) != 0;
    }

    /** Null if unknown. */
    Orientation orientation(int row) {
        var number = flags[row] & (FAVOURITE - 1);
        return number == 0 ? null : Orientation.values()[number - 1];
    }

    boolean isLocated(int row) {
        return latitude[row] != NOWHERE;
    }

    /** In degrees, north positive, of an image that is located. */
    double latitude(int row) {
        return latitude[row] / UNITS;
    }

    /** In degrees, east positive. */
    double longitude(int row) {
        return longitude[row] / UNITS;
    }

    int type(int row) {
        return type[row];
    }

    int camera(int row) {
        return camera[row];
    }

    int lens(int row) {
        return lens[row];
    }

    int city(int row) {
        return city[row];
    }

    int country(int row) {
        return country[row];
    }

    int[] tags(int row) {
        return Arrays.copyOfRange(tagPool, tagsStart(row), tagsEnd[row]);
    }

    boolean hasTag(int row, BitSet wanted) {
        for (int at = tagsStart(row); at < tagsEnd[row]; at++) if (wanted.get(tagPool[at])) return true;
        return false;
    }

    /** Whether the file's name or the description has it. */
    boolean contains(int row, byte[] word) {
        var last = textEnd[row] - word.length;
        for (int at = textStart(row); at <= last; at++)
            if (text[at] == word[0] && Arrays.equals(text, at, at + word.length, word, 0, word.length)) return true;
        return false;
    }

    private int tagsStart(int row) {
        return row == 0 ? 0 : tagsEnd[row - 1];
    }

    private int textStart(int row) {
        return row == 0 ? 0 : textEnd[row - 1];
    }

    private void makeRoom(Entry entry) {
        if (rows == idHigh.length) growTo(grown(rows + 1));
        var tagsNeeded = tagsStart(rows) + entry.tags().size();
        if (tagsNeeded > tagPool.length) tagPool = Arrays.copyOf(tagPool, grown(tagsNeeded));
        var textNeeded = Math.addExact(textStart(rows), entry.text().length);
        if (textNeeded > text.length) text = Arrays.copyOf(text, grown(textNeeded));
    }

    private void growTo(int length) {
        idHigh = Arrays.copyOf(idHigh, length);
        idLow = Arrays.copyOf(idLow, length);
        takenAt = Arrays.copyOf(takenAt, length);
        size = Arrays.copyOf(size, length);
        latitude = Arrays.copyOf(latitude, length);
        longitude = Arrays.copyOf(longitude, length);
        flags = Arrays.copyOf(flags, length);
        type = Arrays.copyOf(type, length);
        camera = Arrays.copyOf(camera, length);
        lens = Arrays.copyOf(lens, length);
        city = Arrays.copyOf(city, length);
        country = Arrays.copyOf(country, length);
        tagsEnd = Arrays.copyOf(tagsEnd, length);
        textEnd = Arrays.copyOf(textEnd, length);
    }

    private static int grown(int needed) {
        return Math.addExact(needed, needed / 4 + 16);
    }
}
