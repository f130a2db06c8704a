package app.darkslide.cleancopy;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The units (OBU) of an image coded with AV1 (5.3): headers and frames stay, the rest becomes padding. */
final class Av1 {
    private static final int SEQUENCE_HEADER = 1;
    private static final int DELIMITER = 2;
    private static final int FRAME_HEADER = 3;
    private static final int TILE_GROUP = 4;
    /** Header and tiles in one. */
    private static final int FRAME = 6;

    /** What stays, and what has to be in front of it. */
    private static final Map<Integer, Set<Integer>> BEFORE = Map.of(
            SEQUENCE_HEADER, Set.of(),
            DELIMITER, Set.of(),
            FRAME_HEADER, Set.of(SEQUENCE_HEADER),
            TILE_GROUP, Set.of(FRAME_HEADER),
            FRAME, Set.of(SEQUENCE_HEADER));

    private static final int PADDING = 15;
    /** Of a still image it has about eleven bytes. */
    private static final int LONGEST_HEADER = 32;

    private static final int LONGEST_PADDING = 16 << 10;
    private static final int HAS_EXTENSION = 4;
    private static final int HAS_SIZE = 2;
    private static final int RESERVED = 0x81;
    private static final int TYPE = 0x78;

    private Av1() {}

    /** @param type of the unit at whose beginning its header is */
    private record Unit(int type, long content, long length) {
        long end() {
            return content + length;
        }
    }

    private interface Bytes {
        int u8(long at) throws IOException;
    }

    static void check(CodedItem item, Overlay overlay) throws IOException, NotCleanableException {
        var seen = new HashSet<Integer>();
        for (var at = 0L; at < item.length(); ) {
            var unit = unit(item::u8, at, item.length());
            if (isKept(unit)) checkOrder(unit, seen);
            else replace(item, at, unit, overlay);
            at = unit.end();
        }
    }

    private static void checkOrder(Unit unit, Set<Integer> seen) throws NotCleanableException {
        var isSecond = !seen.add(unit.type);
        if (!seen.containsAll(BEFORE.get(unit.type)) || isSecond && unit.type == SEQUENCE_HEADER)
            throw new NotCleanableException("units in disorder");
    }

    /** @param units behind the four bytes of a configuration (AV1-ISOBMFF, 2.3.3) */
    static void checkConfiguration(byte[] units) throws NotCleanableException {
        try {
            for (var at = 0L; at < units.length; ) {
                var unit = unit(position -> units[Math.toIntExact(position)] & 0xFF, at, units.length);
                if (unit.type != SEQUENCE_HEADER || !isKept(unit)) throw new NotCleanableException("av1C");
                at = unit.end();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isKept(Unit unit) {
        return switch (unit.type) {
            case SEQUENCE_HEADER -> unit.length <= LONGEST_HEADER;
            case DELIMITER -> unit.length == 0;
            default -> BEFORE.containsKey(unit.type);
        };
    }

    private static Unit unit(Bytes bytes, long begin, long end) throws IOException, NotCleanableException {
        var header = bytes.u8(begin);
        if ((header & RESERVED) != 0) throw new NotCleanableException("unit");
        var at = begin + ((header & HAS_EXTENSION) != 0 ? 2 : 1);
        var length = end - at;
        if ((header & HAS_SIZE) != 0) {
            length = 0;
            var shift = 0;
            int next;
            do {
                next = bytes.u8(at++);
                length |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while ((next & 0x80) != 0 && shift < 35);
        }
        if (length < 0 || length > end - at) throw new NotCleanableException("unit");
        return new Unit((header & TYPE) >> 3, at, length);
    }

    /** Padding ends with a bit that is one. */
    private static void replace(CodedItem item, long at, Unit unit, Overlay overlay)
            throws IOException, NotCleanableException {
        if (unit.length < 1 || unit.length > LONGEST_PADDING) throw new NotCleanableException("unit");
        item.replace(overlay, at, new byte[] {(byte) (item.u8(at) & ~TYPE | PADDING << 3)});
        var padding = new byte[(int) unit.length];
        padding[padding.length - 1] = (byte) 0x80;
        item.replace(overlay, unit.content, padding);
    }
}
