package app.darkslide.cleancopy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy in which nothing moves, for formats that count positions from the beginning of the file. What is neither kept nor
 * replaced is zero in it.
 */
final class Overlay {
    private final List<Span> kept = new ArrayList<>();
    private final List<Span> removed = new ArrayList<>();
    private final TreeMap<Long, byte[]> replaced = new TreeMap<>();

    void keep(Span span) {
        if (span.length() > 0) kept.add(span);
    }

    /** It is known not to be kept, so that a copy in which it is, because lengths lie, does not come about. */
    void remove(Span span) {
        if (span.length() > 0) removed.add(span);
    }

    void replace(long at, byte[] bytes) {
        replaced.put(at, bytes);
    }

    /** @param end of the copy */
    void addTo(Pieces out, long end) throws NotCleanableException {
        var merged = merged(kept);
        checkApart(merged, removed);
        var at = 0L;
        for (var each : replaced.headMap(end).entrySet()) {
            fill(out, merged, at, each.getKey());
            out.put(each.getValue());
            at = each.getKey() + each.getValue().length;
        }
        fill(out, merged, at, end);
    }

    private static void fill(Pieces out, TreeMap<Long, Long> kept, long from, long to) throws NotCleanableException {
        if (from > to) throw new NotCleanableException("two things in one place");
        var before = kept.floorEntry(from);
        var at = before == null ? from : keep(out, from, before.getValue(), to);
        for (var each : kept.subMap(from, false, to, false).entrySet()) {
            out.zeros(each.getKey() - at);
            at = keep(out, each.getKey(), each.getValue(), to);
        }
        out.zeros(to - at);
    }

    private static long keep(Pieces out, long from, long end, long to) throws NotCleanableException {
        var until = Math.max(from, Math.min(end, to));
        out.keep(from, until);
        return until;
    }

    /** By their beginnings, none touching another. */
    private static TreeMap<Long, Long> merged(List<Span> spans) {
        var merged = new TreeMap<Long, Long>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = merged.lastEntry();
            if (last != null && last.getValue() >= span.from())
                merged.put(last.getKey(), Math.max(last.getValue(), span.to()));
            else merged.put(span.from(), span.to());
        }
        return merged;
    }

    private static void checkApart(TreeMap<Long, Long> kept, List<Span> removed) throws NotCleanableException {
        for (var span : removed) {
            Map.Entry<Long, Long> before = kept.lowerEntry(span.to());
            if (before != null && before.getValue() > span.from())
                throw new NotCleanableException("pixels where something else is");
        }
    }
}
