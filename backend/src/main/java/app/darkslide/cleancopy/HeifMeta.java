package app.darkslide.cleancopy;

import app.darkslide.cleancopy.HeifItem.Association;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the {@code meta} box of a HEIF file (ISO/IEC 14496-12, 8.11 and 23008-12): its items, and how they belong together. */
final class HeifMeta {
    /** Of one item. Nearly all have one. */
    private static final int MOST_EXTENTS = 16;
    /** All together; a photo of a phone has about sixty, most of them from an image to its tiles. */
    private static final int MOST_REFERENCES = 20_000;

    final ByteBuffer bytes;
    final Map<String, HeifBox> boxes = new HashMap<>();
    final Map<Long, HeifItem> items = new LinkedHashMap<>();
    final List<Reference> references = new ArrayList<>();
    final List<HeifBox> properties;
    final HeifItem primary;

    record Reference(String type, long from, List<Long> to) {}

    /** @param meta the box as a whole, whose head has eight bytes */
    HeifMeta(byte[] meta) throws NotCleanableException {
        bytes = ByteBuffer.wrap(meta);
        for (var box : HeifBox.in(bytes, HeifBox.HEAD + 4, meta.length))
            if (boxes.put(box.type(), box) != null && !box.type().equals("free"))
                throw new NotCleanableException("two of " + box.type());
        if (!HeifBox.text(bytes, box("hdlr").from() + 8, 4).equals("pict")) throw new NotCleanableException("hdlr");
        readInformation(box("iinf"));
        readLocations(box("iloc"));
        if (boxes.containsKey("iref")) readReferences(box("iref"));
        var iprp = box("iprp").children(bytes);
        if (iprp.size() != 2) throw new NotCleanableException("iprp");
        properties = iprp.get(0).children(bytes);
        readAssociations(iprp.get(1));
        primary = item(readPrimary(box("pitm")));
    }

    HeifBox box(String type) throws NotCleanableException {
        var box = boxes.get(type);
        if (box == null) throw new NotCleanableException("no " + type);
        return box;
    }

    HeifItem item(long id) throws NotCleanableException {
        var item = items.get(id);
        if (item == null) throw new NotCleanableException("no item " + id);
        return item;
    }

    HeifBox ipma() throws NotCleanableException {
        return box("iprp").children(bytes).get(1);
    }

    private long id(int at, boolean wide) {
        return wide ? bytes.getInt(at) & 0xFFFFFFFFL : bytes.getShort(at) & 0xFFFF;
    }

    private long readPrimary(HeifBox pitm) throws NotCleanableException {
        var wide = pitm.version(bytes) > 0;
        if (pitm.length() != (wide ? 8 : 6)) throw new NotCleanableException("pitm");
        return id(pitm.from() + 4, wide);
    }

    private void readInformation(HeifBox iinf) throws NotCleanableException {
        var entries = HeifBox.in(bytes, iinf.from() + (iinf.version(bytes) == 0 ? 6 : 8), iinf.to());
        for (var infe : entries) {
            var version = infe.version(bytes);
            if (version < 2 || version > 3) throw new NotCleanableException("infe");
            var wide = version == 3;
            var type = infe.from() + (wide ? 10 : 8);
            var item = new HeifItem(
                    id(infe.from() + 4, wide),
                    HeifBox.text(bytes, type, 4),
                    HeifBox.slice(bytes, infe.from(), type + 4));
            if (bytes.getShort(type - 2) != 0 || items.put(item.id, item) != null)
                throw new NotCleanableException("a protected or second item");
        }
    }

    private void readLocations(HeifBox iloc) throws NotCleanableException {
        var version = iloc.version(bytes);
        if (version > 2) throw new NotCleanableException("iloc");
        var sizes = bytes.getShort(iloc.from() + 4) & 0xFFFF;
        var wide = version == 2;
        var at = iloc.from() + 6;
        var count = id(at, wide);
        at += wide ? 4 : 2;
        for (; count > 0; count--) at = readLocation(at, version, sizes);
        if (at != iloc.to()) throw new NotCleanableException("iloc");
    }

    private int readLocation(int begin, int version, int sizes) throws NotCleanableException {
        var at = begin;
        var item = item(id(at, version == 2));
        at += version == 2 ? 4 : 2;
        if (version > 0) {
            var method = bytes.getShort(at);
            if (method < 0 || method > 1) throw new NotCleanableException("an item made of items");
            item.inIdat = method == 1;
            at += 2;
        }
        if (bytes.getShort(at) != 0 || item.location != null) throw new NotCleanableException("an item elsewhere");
        at += 2;
        var base = number(at, sizes >> 4 & 15);
        at += sizes >> 4 & 15;
        var extents = bytes.getShort(at) & 0xFFFF;
        at += 2;
        for (var i = 0; i < extents; i++) at = readExtent(item, base, at, sizes, version > 0 ? sizes & 15 : 0);
        item.location = HeifBox.slice(bytes, begin, at);
        return at;
    }

    private int readExtent(HeifItem item, long base, int at, int sizes, int index) throws NotCleanableException {
        var offsetAt = at + index;
        var lengthAt = offsetAt + (sizes >> 12);
        var length = number(lengthAt, sizes >> 8 & 15);
        if (length <= 0 || item.extents.size() == MOST_EXTENTS) throw new NotCleanableException("extent");
        item.extents.add(Span.of(Math.addExact(base, number(offsetAt, sizes >> 12)), length));
        return lengthAt + (sizes >> 8 & 15);
    }

    private long number(int at, int size) throws NotCleanableException {
        return switch (size) {
            case 0 -> 0;
            case 4 -> bytes.getInt(at) & 0xFFFFFFFFL;
            case 8 -> bytes.getLong(at);
            default -> throw new NotCleanableException("numbers of " + size);
        };
    }

    private void readReferences(HeifBox iref) throws NotCleanableException {
        var wide = iref.version(bytes) > 0;
        var size = wide ? 4 : 2;
        var all = 0;
        for (var box : iref.childrenOfFull(bytes)) {
            var to = new ArrayList<Long>();
            var count = bytes.getShort(box.from() + size) & 0xFFFF;
            if ((all += count) > MOST_REFERENCES) throw new NotCleanableException("too many references");
            for (var i = 0; i < count; i++) to.add(id(box.from() + size + 2 + i * size, wide));
            references.add(new Reference(box.type(), id(box.from(), wide), to));
        }
    }

    private void readAssociations(HeifBox ipma) throws NotCleanableException {
        if (!ipma.type().equals("ipma")) throw new NotCleanableException("iprp");
        var wide = (bytes.get(ipma.from() + 3) & 1) == 1;
        var at = ipma.from() + 8;
        for (var count = id(ipma.from() + 4, true); count > 0; count--) {
            var wideId = ipma.version(bytes) > 0;
            var item = item(id(at, wideId));
            at += wideId ? 4 : 2;
            if (!item.associations.isEmpty()) throw new NotCleanableException("ipma");
            for (var left = bytes.get(at++) & 0xFF; left > 0; left--, at += wide ? 2 : 1) {
                var value = wide ? bytes.getShort(at) & 0xFFFF : (bytes.get(at) & 0x80) << 8 | bytes.get(at) & 0x7F;
                if ((value & 0x7FFF) == 0) continue;
                item.associations.add(new Association((value & 0x7FFF) - 1, (value & 0x8000) != 0));
            }
        }
        if (at != ipma.to()) throw new NotCleanableException("ipma");
    }
}
