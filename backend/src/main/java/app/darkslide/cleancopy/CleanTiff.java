package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of a TIFF (6.0) the strips or tiles of its pages and the tags that say how to read them. Nothing moves: directories become
 * shorter, and everything else is zero. Pages that show another one in small are passed over.
 */
final class CleanTiff {
    private static final int MAX_DIRECTORIES = 500;
    private static final int HEADER = 8;
    private static final int UNKNOWN = -1;

    private final Source in;
    private final Pieces out;
    private final Overlay overlay = new Overlay();
    private final Set<Long> seen = new HashSet<>();
    private long strips;
    private long end;

    CleanTiff(Source in, Pieces out) {
        this.in = in;
        this.out = out;
    }

    void plan() throws IOException, NotCleanableException {
        in.order(in.u8(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var pages = pages();
        overlay.remove(new Span(0, HEADER));
        overlay.replace(0, header(pages.get(0).at()));
        for (var i = 0; i < pages.size(); i++)
            keep(pages.get(i), i + 1 < pages.size() ? pages.get(i + 1).at() : 0);
        overlay.addTo(out, end);
    }

    private List<TiffDirectory> pages() throws IOException, NotCleanableException {
        var pages = new ArrayList<TiffDirectory>();
        for (var at = in.u32(4); at != 0; ) {
            var page = directory(at);
            var stays = !page.isReduced(in);
            for (var entry : page.entries()) if (!stays || !TiffTags.areKept(entry.tag())) remove(entry);
            if (stays) pages.add(page);
            at = page.next();
            if (pages.isEmpty()) throw new NotCleanableException("the first page is a preview");
        }
        if (pages.isEmpty()) throw new NotCleanableException("no page");
        return pages;
    }

    private TiffDirectory directory(long at) throws IOException, NotCleanableException {
        if (!seen.add(at) || seen.size() > MAX_DIRECTORIES) throw new NotCleanableException("directories");
        var directory = TiffDirectory.at(in, at);
        overlay.remove(Span.of(at, TiffDirectory.length(directory.entries().size())));
        return directory;
    }

    /** With the directories that it leads to. */
    private void remove(TiffEntry entry) throws IOException, NotCleanableException {
        if (!entry.isInline()) overlay.remove(entry.values(in));
        if (!TiffTags.DIRECTORIES.contains(entry.tag())) return;
        for (var i = 0; i < entry.count(); i++) {
            var directory = directory(entry.number(in, i));
            if (entry.tag() == TiffTags.IMAGES && !directory.isReduced(in))
                throw new NotCleanableException("the image itself lies below a page");
            for (var each : directory.entries()) remove(each);
        }
    }

    private void keep(TiffDirectory page, long next) throws IOException, NotCleanableException {
        if (!TiffTags.COMPRESSIONS.contains(page.number(in, TiffTags.COMPRESSION, TiffTags.UNCOMPRESSED)))
            throw new NotCleanableException("compression");
        if (!TiffTags.PHOTOMETRICS.contains(page.number(in, TiffTags.PHOTOMETRIC, UNKNOWN)))
            throw new NotCleanableException("colours");
        keepPixels(page);
        var kept = new ArrayList<TiffEntry>();
        for (var entry : page.entries()) if (TiffTags.areKept(entry.tag())) kept.add(keep(entry));
        var bytes = ByteBuffer.allocate(TiffDirectory.length(kept.size())).order(in.order());
        bytes.putShort((short) kept.size());
        for (var entry : kept) bytes.put(entry.bytes(in));
        overlay.replace(page.at(), bytes.putInt((int) next).array());
        end = Math.max(end, page.at() + bytes.capacity());
    }

    private void keepPixels(TiffDirectory page) throws IOException, NotCleanableException {
        var tiled = page.find(TiffTags.TILES) != null;
        var places = page.find(tiled ? TiffTags.TILES : TiffTags.STRIPS);
        var lengths = page.find(tiled ? TiffTags.TILE_LENGTHS : TiffTags.STRIP_LENGTHS);
        if (places == null || lengths == null || places.count() != lengths.count())
            throw new NotCleanableException("no pixels");
        strips += places.count();
        if (strips > TiffTags.MAX_STRIPS) throw new NotCleanableException("too many strips");
        var from = places.numbers(in);
        var length = lengths.numbers(in);
        var total = 0L;
        for (var i = 0; i < from.length; i++) {
            total += length[i];
            keep(Span.of(in.within(from[i], length[i]), length[i]));
        }
        var uncompressed = page.number(in, TiffTags.COMPRESSION, TiffTags.UNCOMPRESSED) == TiffTags.UNCOMPRESSED;
        if (uncompressed && total > page.uncompressed(in, places)) throw new NotCleanableException("more than pixels");
    }

    private TiffEntry keep(TiffEntry entry) throws IOException, NotCleanableException {
        var isProfile = entry.tag() == TiffTags.PROFILE;
        if (entry.isText(isProfile) || entry.count() > TiffTags.mostValues(entry.tag()))
            throw new NotCleanableException("tag " + entry.tag());
        var values = entry.values(in);
        if (isProfile && values.length() < IccProfile.HEADER) throw new NotCleanableException("a short profile");
        if (isProfile) IccProfile.check(in.bytes(values.from(), IccProfile.HEADER), values.length());
        if (!entry.isInline()) keep(values);
        return entry;
    }

    private void keep(Span span) {
        overlay.keep(span);
        end = Math.max(end, span.to());
    }

    private byte[] header(long first) throws IOException {
        var header = ByteBuffer.allocate(HEADER).order(in.order());
        return header.put(in.bytes(0, 4)).putInt((int) first).array();
    }
}
