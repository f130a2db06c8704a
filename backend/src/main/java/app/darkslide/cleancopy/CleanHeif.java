package app.darkslide.cleancopy;

import app.darkslide.cleancopy.HeifItem.Association;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Of a HEIC or AVIF (ISO/IEC 23008-12) the image that is to be shown, the tiles that it consists of, and its transparency.
 * Nothing of what is coded moves; the {@code meta} box is written anew without the other items, which are zero.
 */
final class CleanHeif {
    private static final int MAX_BRANDS = 128;
    private static final int MOST_BOXES = 1000;
    private static final int MAX_META = 4 << 20;
    private static final Set<String> OF_THE_FORMAT = Set.of("ftyp", "meta", "mdat", "moov");
    /** In place of a size: it follows with eight bytes, or the box is the last one. */
    private static final int LARGE = 1;

    private static final int TO_THE_END = 0;
    private static final Set<String> CODED = Set.of("hvc1", "av01");
    /** Rows, columns, width and height (23008-12, 6.6.2.3). */
    private static final Set<Long> GRID_LENGTHS = Set.of(8L, 12L);

    private final Source in;
    private final Pieces out;
    private final Overlay overlay = new Overlay();
    private final List<Span> data = new ArrayList<>();
    private Span metaAt;
    private long end;
    private long itemBytes;

    CleanHeif(Source in, Pieces out) {
        this.in = in;
        this.out = out;
    }

    void plan() throws IOException, NotCleanableException {
        var boxes = 0;
        for (var at = 0L; at < in.size(); at = take(at))
            if (++boxes > MOST_BOXES) throw new NotCleanableException("too many boxes");
        if (metaAt == null || metaAt.length() > MAX_META) throw new NotCleanableException("meta");
        var meta = new HeifMeta(in.bytes(metaAt.from(), (int) metaAt.length()));
        var shown = new ShownItems(meta);
        for (var item : meta.items.values()) {
            if (!item.kept) remove(item);
            else if (CODED.contains(item.type)) coded(item, meta);
            else derived(item);
        }
        overlay.replace(metaAt.from(), new CleanMeta(meta, shown).bytes());
        overlay.addTo(out, end);
    }

    /** @return where the next one is: behind those of the format may be anything, which is none */
    private long take(long at) throws IOException, NotCleanableException {
        if (in.size() - at < HeifBox.HEAD) return in.size();
        var type = in.text(at + 4, 4);
        var isLarge = in.u32(at) == LARGE;
        var head = isLarge ? 2 * HeifBox.HEAD : HeifBox.HEAD;
        var size = isLarge ? in.i64(at + HeifBox.HEAD) : in.u32(at) == TO_THE_END ? in.size() - at : in.u32(at);
        if (size >= head && size <= in.size() - at) {
            take(type, at, head, size);
            return at + size;
        }
        if (OF_THE_FORMAT.contains(type)) throw new NotCleanableException(type + " is cut off");
        return in.size();
    }

    private void take(String type, long at, int head, long size) throws IOException, NotCleanableException {
        switch (type) {
            case "ftyp" -> {
                if (at != 0) throw new NotCleanableException("ftyp");
                checkBrands(size);
                overlay.keep(Span.of(at, size));
            }
            case "mdat" -> {
                data.add(new Span(at + head, at + size));
                overlay.keep(Span.of(at, head));
            }
            case "meta" -> {
                if (metaAt != null || head != HeifBox.HEAD) throw new NotCleanableException("meta");
                metaAt = Span.of(at, size);
            }
            case "moov" -> throw new NotCleanableException("an image sequence");
            default -> overlay.replace(at, free(size, head));
        }
        if (OF_THE_FORMAT.contains(type)) end = at + size;
    }

    /** Each has four characters; the second four bytes are a version. */
    private void checkBrands(long size) throws IOException, NotCleanableException {
        if (size > MAX_BRANDS || size % 4 != 0) throw new NotCleanableException("brands");
        for (var at = 16; at < size; at += 4)
            if (!in.text(at, 4).matches("[A-Za-z0-9 ]{4}")) throw new NotCleanableException("brand");
    }

    private static byte[] free(long size, int head) {
        var free = ByteBuffer.allocate(head).put(HeifBox.free(HeifBox.HEAD));
        return head == HeifBox.HEAD
                ? free.putInt(0, (int) size).array()
                : free.putInt(0, LARGE).putLong(size).array();
    }

    private void remove(HeifItem item) {
        if (!item.inIdat) for (var extent : item.extents) overlay.remove(inFile(extent));
    }

    private void coded(HeifItem item, HeifMeta meta) throws IOException, NotCleanableException {
        if (item.inIdat || item.extents.isEmpty()) throw new NotCleanableException("pixels in an odd place");
        keep(item);
        var coded = new CodedItem(in, item);
        if (item.type.equals("av01")) {
            Av1.check(coded, overlay);
            return;
        }
        var configuration = item.associations.stream()
                .map(Association::index)
                .map(meta.properties::get)
                .filter(property -> property.type().equals("hvcC"))
                .findFirst()
                .orElseThrow(() -> new NotCleanableException("hvcC"));
        Hevc.check(coded, HeifProperty.lengthSize(meta.bytes, configuration), overlay);
    }

    /** How to put it together from others. */
    private void derived(HeifItem item) throws IOException, NotCleanableException {
        if (!item.type.equals("grid") || !GRID_LENGTHS.contains(item.length()))
            throw new NotCleanableException(item.type);
        if (!item.inIdat) keep(item);
    }

    /** Items may share bytes, but are not looked at for longer than the file is. */
    private void keep(HeifItem item) throws NotCleanableException {
        itemBytes += item.length();
        if (itemBytes > in.size()) throw new NotCleanableException("more pixels than bytes");
        for (var extent : item.extents) {
            inFile(extent);
            if (data.stream().noneMatch(each -> extent.from() >= each.from() && extent.to() <= each.to()))
                throw new NotCleanableException("pixels in an odd place");
            overlay.keep(extent);
        }
    }

    private Span inFile(Span extent) {
        in.within(extent.from(), extent.length());
        return extent;
    }
}
