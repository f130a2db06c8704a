package app.darkslide.renditions.metadata;

import app.darkslide.dates.DateReader;
import app.darkslide.dates.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the dates of IPTC's information interchange model (IIM 4.2), which Photoshop keeps among its image resources and TIFF has a tag for. */
final class IptcDates {
    private static final int RESOURCE = 0x3842494D; // 8BIM
    private static final int IPTC = 0x0404;
    private static final int DATA_SET = 0x1C;
    private static final int APPLICATION_RECORD = 2;
    private static final int CREATED = 55;
    private static final int TIME_CREATED = 60;
    private static final int DIGITIZED = 62;
    private static final int TIME_DIGITIZED = 63;
    /** No date takes more; longer lengths have another form. */
    private static final int MAX_LENGTH = 32;

    private final Map<Integer, String> found = new HashMap<>();

    /**
     * @param dataSets of IPTC alone, null if there are none
     * @param resources of Photoshop in the order in which they count, null where there are none
     */
    IptcDates(ByteBuffer dataSets, ByteBuffer... resources) {
        read(dataSets, this::dataSets);
        for (var block : resources) read(block, this::resources);
    }

    private static void read(ByteBuffer block, Consumer<ByteBuffer> reader) {
        if (block == null) return;
        PhotoMetadataReader.or(null, () -> {
            reader.accept(block.duplicate().position(0));
            return null;
        });
    }

    Optional<PartialDate> original() {
        return date(CREATED, TIME_CREATED);
    }

    Optional<PartialDate> digitized() {
        return date(DIGITIZED, TIME_DIGITIZED);
    }

    /** Days and months that are not known are zeros. */
    private Optional<PartialDate> date(int day, int time) {
        if (!found.containsKey(day)) return Optional.empty();
        return DateReader.read(found.get(day) + "T" + found.getOrDefault(time, ""))
                .or(() -> DateReader.read(found.get(day)));
    }

    /** Each has a number, a name and a length, which are padded to be even. */
    private void resources(ByteBuffer bytes) {
        while (bytes.remaining() >= 12 && bytes.getInt() == RESOURCE) {
            var number = bytes.getShort();
            var name = bytes.get() & 0xFF;
            skip(bytes, name + 1 - (name & 1));
            var length = bytes.getInt();
            if (number == IPTC) dataSets(bytes.slice(bytes.position(), Math.min(length, bytes.remaining())));
            skip(bytes, (long) length + (length & 1));
        }
    }

    private void dataSets(ByteBuffer bytes) {
        while (bytes.remaining() >= 5 && bytes.get() == DATA_SET) {
            var record = bytes.get();
            var number = (int) bytes.get();
            var length = bytes.getShort() & 0xFFFF;
            if (record == APPLICATION_RECORD && isDate(number) && length <= MAX_LENGTH) {
                var text = new byte[length];
                bytes.get(text);
                found.putIfAbsent(number, new String(text, StandardCharsets.ISO_8859_1));
            } else {
                skip(bytes, length);
            }
        }
    }

    private static boolean isDate(int number) {
        return number == CREATED || number == TIME_CREATED || number == DIGITIZED || number == TIME_DIGITIZED;
    }

    private static void skip(ByteBuffer bytes, long length) {
        if (length < 0) throw new IllegalArgumentException("length"); // else it would go round in circles
        bytes.position(Math.toIntExact(bytes.position() + length));
    }
}
