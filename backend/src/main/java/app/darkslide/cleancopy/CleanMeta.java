package app.darkslide.cleancopy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@code meta} box with the items that are shown and nothing else, as long as it was, so that nothing moves. */
final class CleanMeta {
    private final HeifMeta meta;
    private final ShownItems shown;
    private final List<HeifItem> items;
    private final int length;

    CleanMeta(HeifMeta meta, ShownItems shown) {
        this.meta = meta;
        this.shown = shown;
        items = meta.items.values().stream().filter(item -> item.kept).toList();
        length = meta.bytes.limit();
    }

    byte[] bytes() throws NotCleanableException {
        var rest = new ArrayList<byte[]>();
        for (var box : HeifBox.in(meta.bytes, HeifBox.HEAD + 4, length)) rest.add(box(box));
        var written = rest.stream().mapToInt(bytes -> bytes.length).sum();
        var left = length - HeifBox.HEAD - 4 - handler(0).length - written;
        if (left < 0) throw new NotCleanableException("meta");
        // What is too little for a box of its own follows the name, which is empty, as further zeros.
        var content = new ByteArrayOutputStream(length);
        content.writeBytes(new byte[4]);
        content.writeBytes(handler(left < HeifBox.HEAD ? left : 0));
        rest.forEach(content::writeBytes);
        if (left >= HeifBox.HEAD) content.writeBytes(HeifBox.free(left));
        return HeifBox.of("meta", content.toByteArray());
    }

    /** Says that these are images, under no name. */
    private static byte[] handler(int more) {
        return HeifBox.of("hdlr", new byte[8], new byte[] {'p', 'i', 'c', 't'}, new byte[13 + more]);
    }

    private byte[] box(HeifBox box) throws NotCleanableException {
        return switch (box.type()) {
            case "pitm" -> box.whole(meta.bytes);
            case "iinf" -> information(box);
            case "iloc" -> locations(box);
            case "iref" -> references(box);
            case "iprp" -> HeifBox.of("iprp", properties(), associations());
            case "idat" -> idat(box);
            default -> new byte[0];
        };
    }

    private byte[] information(HeifBox iinf) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(full(iinf));
        content.writeBytes(iinf.version(meta.bytes) == 0 ? u16(items.size()) : u32(items.size()));
        for (var item : items) content.writeBytes(HeifBox.of("infe", item.information, new byte[1]));
        return HeifBox.of("iinf", content.toByteArray());
    }

    private byte[] locations(HeifBox iloc) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(full(iloc));
        content.writeBytes(HeifBox.slice(meta.bytes, iloc.from() + 4, iloc.from() + 6));
        content.writeBytes(iloc.version(meta.bytes) < 2 ? u16(items.size()) : u32(items.size()));
        for (var item : items) content.writeBytes(item.location);
        return HeifBox.of("iloc", content.toByteArray());
    }

    private byte[] references(HeifBox iref) {
        var wide = iref.version(meta.bytes) > 0;
        var content = new ByteArrayOutputStream();
        for (var reference : shown.references()) {
            var ids = new ByteArrayOutputStream();
            ids.writeBytes(id(reference.from(), wide));
            ids.writeBytes(u16(reference.to().size()));
            for (var to : reference.to()) ids.writeBytes(id(to, wide));
            content.writeBytes(HeifBox.of(reference.type(), ids.toByteArray()));
        }
        return content.size() == 0 ? new byte[0] : HeifBox.of("iref", full(iref), content.toByteArray());
    }

    /** They are referred to by their places, so that those that are left out leave theirs empty (23008-12, 9.3.1). */
    private byte[] properties() {
        var content = new ByteArrayOutputStream();
        for (var i = 0; i < meta.properties.size(); i++) {
            var property = meta.properties.get(i);
            content.writeBytes(
                    shown.hasProperty(i) ? property.whole(meta.bytes) : HeifBox.free(property.to() - property.at()));
        }
        return HeifBox.of("ipco", content.toByteArray());
    }

    private byte[] associations() throws NotCleanableException {
        var ipma = meta.ipma();
        var wide = (meta.bytes.get(ipma.from() + 3) & 1) == 1;
        var content = new ByteArrayOutputStream();
        var associated =
                items.stream().filter(item -> !item.associations.isEmpty()).toList();
        content.writeBytes(full(ipma));
        content.writeBytes(u32(associated.size()));
        for (var item : associated) {
            content.writeBytes(id(item.id, ipma.version(meta.bytes) > 0));
            content.write(item.associations.size());
            for (var each : item.associations) {
                var essential = each.essential() ? 1 : 0;
                if (wide) content.writeBytes(u16(essential << 15 | each.index() + 1));
                else content.write(essential << 7 | each.index() + 1);
            }
        }
        return HeifBox.of("ipma", content.toByteArray());
    }

    private byte[] idat(HeifBox idat) throws NotCleanableException {
        var content = new byte[idat.length()];
        var any = false;
        for (var item : items) {
            if (!item.inIdat) continue;
            any = true;
            for (var extent : item.extents) {
                if (extent.from() < 0 || extent.length() > content.length - extent.from())
                    throw new NotCleanableException("idat");
                meta.bytes.get(idat.from() + (int) extent.from(), content, (int) extent.from(), (int) extent.length());
            }
        }
        return any ? HeifBox.of("idat", content) : new byte[0];
    }

    /** Version and flags. */
    private byte[] full(HeifBox box) {
        return HeifBox.slice(meta.bytes, box.from(), box.from() + 4);
    }

    private static byte[] id(long id, boolean wide) {
        return wide ? u32(id) : u16((int) id);
    }

    private static byte[] u16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    private static byte[] u32(long value) {
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }
}
