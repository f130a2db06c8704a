package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code meta} box of a HEIF file (ISO/IEC 14496-12 and 23008-12): items with their types, properties, parts and bytes. */
final class HeifItems {
    /** An image from a phone has about fifty; each costs memory, and a hostile file can hold millions. */
    private static final int MAX_ITEMS = 20_000;

    private static final int MAX_TYPE_LENGTH = 100;

    private final ByteReader reader;
    private final List<Box> meta;
    private final List<Box> properties;
    private final Map<Long, String> types = new HashMap<>();
    private final Map<Long, List<Box>> propertiesOf = new HashMap<>();
    private final Map<Long, List<Long>> partsOf = new HashMap<>();
    private final Map<Long, List<Long>> auxiliariesOf = new HashMap<>();
    private final ItemLocations locations;

    HeifItems(ByteReader reader) {
        this.reader = reader;
        meta = Box.find(Box.ofFile(reader), "meta").full().children(reader);
        var iprp = Box.find(meta, "iprp").children(reader);
        properties = Box.find(iprp, "ipco").children(reader);
        locations = new ItemLocations(reader, meta);
        readAssociations(Box.find(iprp, "ipma"));
        readTypes(Box.find(meta, "iinf"));
        meta.stream().filter(box -> box.type().equals("iref")).forEach(this::readParts);
    }

    long primary() {
        var pitm = Box.find(meta, "pitm");
        return reader.u8(pitm.start()) == 0 ? reader.u16(pitm.start() + 4) : reader.u32(pitm.start() + 4);
    }

    /** Four letters; a {@code mime} item's media type follows them. */
    String type(long item) {
        return types.getOrDefault(item, "");
    }

    List<Box> properties(long item) {
        return propertiesOf.getOrDefault(item, List.of());
    }

    /** The items that a derived item consists of, in order. */
    List<Long> parts(long item) {
        return partsOf.getOrDefault(item, List.of());
    }

    /** The items that add something to an item, such as its transparency. */
    List<Long> auxiliaries(long item) {
        return auxiliariesOf.getOrDefault(item, List.of());
    }

    ByteBuffer bytes(long item) {
        return locations.bytes(item);
    }

    /** The bytes of the first item whose type begins like this; null if there is none, or if some are missing. */
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
        var wideId = reader.u8(ipma.start()) > 0;
        var wideIndex = (reader.u8(ipma.start() + 3) & 1) == 1;
        var at = ipma.start() + 8;
        for (var entries = few(reader.u32(ipma.start() + 4)); entries > 0; entries--) {
            var item = wideId ? reader.u32(at) : reader.u16(at);
            at += wideId ? 4 : 2;
            var list = propertiesOf.computeIfAbsent(item, none -> new ArrayList<>());
            for (var count = reader.u8(at++); count > 0; count--, at += wideIndex ? 2 : 1) {
                var index = wideIndex ? reader.u16(at) & 0x7FFF : reader.u8(at) & 0x7F;
                if (index > 0) list.add(properties.get(index - 1));
            }
        }
    }

    private void readTypes(Box iinf) {
        for (var infe : entries(reader, iinf)) {
            var id = isWide(reader, infe) ? reader.u32(infe.start() + 4) : reader.u16(infe.start() + 4);
            var type = typeAt(reader, infe);
            types.put(id, reader.text(type, 4) + (reader.has(type, "mime") ? mediaType(type + 5, infe.end()) : ""));
        }
    }

    /** Where the types of all items are written. */
    static List<Integer> types(ByteReader reader, Box iinf) {
        return entries(reader, iinf).stream().map(infe -> typeAt(reader, infe)).toList();
    }

    private static List<Box> entries(ByteReader reader, Box iinf) {
        return Box.in(reader, iinf.start() + (reader.u8(iinf.start()) == 0 ? 6 : 8), iinf.end());
    }

    private static boolean isWide(ByteReader reader, Box infe) {
        return reader.u8(infe.start()) > 2;
    }

    private static int typeAt(ByteReader reader, Box infe) {
        return infe.start() + (isWide(reader, infe) ? 10 : 8);
    }

    private String mediaType(int at, int end) {
        return reader.text(at, Math.max(0, Math.min(end - at, MAX_TYPE_LENGTH)));
    }

    private void readParts(Box iref) {
        var wide = reader.u8(iref.start()) > 0;
        var size = wide ? 4 : 2;
        for (var reference : iref.full().children(reader)) {
            var at = reference.start();
            var from = wide ? reader.u32(at) : reader.u16(at);
            for (var left = reader.u16(at + size); left > 0; left--) {
                var to = at + 2 + size * (reader.u16(at + size) - left + 1);
                readReference(reference.type(), from, wide ? reader.u32(to) : reader.u16(to));
            }
        }
    }

    private void readReference(String type, long from, long to) {
        switch (type) {
            case "dimg" -> addTo(partsOf, from, to);
            case "auxl" -> addTo(auxiliariesOf, to, from);
            default -> {}
        }
    }

    private static void addTo(Map<Long, List<Long>> lists, long item, long other) {
        var list = lists.computeIfAbsent(item, none -> new ArrayList<>());
        list.add(other);
        few(list.size());
    }

    /** Accepts a count that is not absurd. */
    static long few(long count) {
        if (count > MAX_ITEMS) throw new IllegalArgumentException("too many items");
        return count;
    }
}
