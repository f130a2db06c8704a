package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code meta} box of a HEIF file (ISO/IEC 14496-12 and 23008-12): items with their types, properties, parts and bytes. */
final class HeifItems {
    /** A picture of a phone has about fifty; each costs memory, and a hostile file can hold millions. */
    private static final int MAX_ITEMS = 20_000;

    private static final int MAX_TYPE_LENGTH = 100;

    private final ByteReader scan;
    private final List<Box> meta;
    private final List<Box> properties;
    private final Map<Long, String> types = new HashMap<>();
    private final Map<Long, List<Box>> propertiesOf = new HashMap<>();
    private final Map<Long, List<Long>> partsOf = new HashMap<>();
    private final ItemLocations locations;

    HeifItems(ByteReader scan) {
        this.scan = scan;
        meta = Box.find(Box.in(scan, 0, scan.length()), "meta").full().children(scan);
        var iprp = Box.find(meta, "iprp").children(scan);
        properties = Box.find(iprp, "ipco").children(scan);
        locations = new ItemLocations(scan, meta);
        readAssociations(Box.find(iprp, "ipma"));
        readTypes(Box.find(meta, "iinf"));
        meta.stream().filter(box -> box.type().equals("iref")).forEach(this::readParts);
    }

    long primary() {
        var pitm = Box.find(meta, "pitm");
        return scan.u8(pitm.start()) == 0 ? scan.u16(pitm.start() + 4) : scan.u32(pitm.start() + 4);
    }

    /** Four letters; a {@code mime} item's media type follows them. */
    String type(long item) {
        return types.getOrDefault(item, "");
    }

    List<Box> properties(long item) {
        return propertiesOf.getOrDefault(item, List.of());
    }

    /** The items that a derived one is made of, in order. */
    List<Long> parts(long item) {
        return partsOf.getOrDefault(item, List.of());
    }

    ByteBuffer bytes(long item) {
        return locations.bytes(item);
    }

    /** The bytes of the first item whose type begins like this; null when there is none, or when they are not all there. */
    ByteBuffer first(String type) {
        try {
            return types.entrySet().stream()
                    .filter(entry -> entry.getValue().startsWith(type))
                    .findFirst()
                    .map(entry -> bytes(entry.getKey()))
                    .orElse(null);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return null;
        }
    }

    private void readAssociations(Box ipma) {
        var wideId = scan.u8(ipma.start()) > 0;
        var wideIndex = (scan.u8(ipma.start() + 3) & 1) == 1;
        var at = ipma.start() + 8;
        for (var entries = few(scan.u32(ipma.start() + 4)); entries > 0; entries--) {
            var item = wideId ? scan.u32(at) : scan.u16(at);
            at += wideId ? 4 : 2;
            var list = propertiesOf.computeIfAbsent(item, none -> new ArrayList<>());
            for (var count = scan.u8(at++); count > 0; count--, at += wideIndex ? 2 : 1) {
                var index = wideIndex ? scan.u16(at) & 0x7FFF : scan.u8(at) & 0x7F;
                if (index > 0) list.add(properties.get(index - 1));
            }
        }
    }

    private void readTypes(Box iinf) {
        var first = iinf.start() + (scan.u8(iinf.start()) == 0 ? 6 : 8);
        for (var infe : Box.in(scan, first, iinf.end())) {
            var wide = scan.u8(infe.start()) > 2;
            var id = wide ? scan.u32(infe.start() + 4) : scan.u16(infe.start() + 4);
            var type = infe.start() + (wide ? 10 : 8);
            types.put(id, scan.text(type, 4) + (scan.has(type, "mime") ? mediaType(type + 5, infe.end()) : ""));
        }
    }

    private String mediaType(int at, int end) {
        return scan.text(at, Math.max(0, Math.min(end - at, MAX_TYPE_LENGTH)));
    }

    private void readParts(Box iref) {
        var wide = scan.u8(iref.start()) > 0;
        var size = wide ? 4 : 2;
        for (var reference : iref.full().children(scan)) {
            if (!reference.type().equals("dimg")) continue;
            var at = reference.start();
            var list = partsOf.computeIfAbsent(wide ? scan.u32(at) : scan.u16(at), none -> new ArrayList<>());
            var count = scan.u16(at + size);
            few(list.size() + count);
            for (at += size + 2; count > 0; count--, at += size) list.add(wide ? scan.u32(at) : scan.u16(at));
        }
    }

    /** A number of things that is not absurd. */
    static long few(long count) {
        if (count > MAX_ITEMS) throw new IllegalArgumentException("too many items");
        return count;
    }
}
