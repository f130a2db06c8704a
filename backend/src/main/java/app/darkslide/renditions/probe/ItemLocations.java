package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The positions of the items of a HEIF file: the {@code iloc} box, and {@code idat}, which may hold small items. */
final class ItemLocations {
    private static final int IN_IDAT = 1;

    private final ByteReader reader;
    private final int idat;
    private final Map<Long, List<Extent>> extents = new HashMap<>();
    private long copied;

    private record Extent(long position, long length) {}

    ItemLocations(ByteReader reader, List<Box> meta) {
        this.reader = reader;
        idat = meta.stream()
                .filter(box -> box.type().equals("idat"))
                .findFirst()
                .map(Box::start)
                .orElse(reader.length());
        read(Box.find(meta, "iloc"));
    }

    /** In place if the item lies in one piece. All copies together are no larger than the file, as extents may overlap. */
    ByteBuffer bytes(long item) {
        var pieces = extents.getOrDefault(item, List.of());
        if (pieces.size() == 1) return slice(pieces.get(0));
        var total = pieces.stream().mapToLong(Extent::length).reduce(0, Math::addExact);
        copied = reader.index(Math.addExact(copied, total));
        var whole = ByteBuffer.allocate((int) total);
        for (var piece : pieces) whole.put(slice(piece));
        return whole.flip();
    }

    private ByteBuffer slice(Extent extent) {
        return reader.slice(reader.index(extent.position), reader.index(extent.length));
    }

    private void read(Box iloc) {
        var version = reader.u8(iloc.start());
        var sizes = reader.u16(iloc.start() + 4);
        var offsetSize = sizes >> 12;
        var lengthSize = sizes >> 8 & 15;
        var baseSize = sizes >> 4 & 15;
        var indexSize = version == 0 ? 0 : sizes & 15;
        var idSize = version < 2 ? 2 : 4;
        var at = iloc.start() + 6;
        var items = HeifItems.few(number(at, idSize));
        at += idSize;
        var total = 0L;
        for (; items > 0; items--) {
            var list = extents.computeIfAbsent(number(at, idSize), none -> new ArrayList<>());
            at += idSize;
            var inIdat = version > 0 && (reader.u16(at) & 15) == IN_IDAT;
            at += version > 0 ? 4 : 2;
            var base = number(at, baseSize) + (inIdat ? idat : 0);
            at += baseSize;
            var count = reader.u16(at);
            total = HeifItems.few(total + count);
            at += 2;
            for (; count > 0; count--) {
                at += indexSize;
                list.add(new Extent(base + number(at, offsetSize), number(at + offsetSize, lengthSize)));
                at += offsetSize + lengthSize;
            }
        }
    }

    private long number(int at, int size) {
        return size == 8 ? reader.i64(at) : size == 4 ? reader.u32(at) : size == 2 ? reader.u16(at) : 0;
    }
}
