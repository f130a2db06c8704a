package app.darkslide.renditions.metadata;

import app.darkslide.dates.DateReader;
import app.darkslide.dates.PartialDate;
import app.darkslide.renditions.probe.ImageResources;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the dates of IPTC's information interchange model (IIM 4.2), which Photoshop keeps among its image resources and TIFF has a tag for. */
final class IptcDates {
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

    private void resources(ByteBuffer block) {
        ImageResources.forEach(block, (number, content) -> {
            if (number == IPTC) dataSets(content);
        });
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
                bytes.position(bytes.position() + length);
            }
        }
    }

    private static boolean isDate(int number) {
        return number == CREATED || number == TIME_CREATED || number == DIGITIZED || number == TIME_DIGITIZED;
    }
}
