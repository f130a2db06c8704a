package app.darkslide.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of bytes of a representation (RFC 9110, section 14).
 *
 * @param first the position of its first byte
 * @param length how many bytes, at least 1
 */
public record ByteRange(long first, long length) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{1,18})?|-(\\d{1,18}))");

    /**
     * Reads a {@code Range} header.
     *
     * @param header null if there is none
     * @param size of the whole representation in bytes
     * @return empty for the whole representation: also for another unit, a malformed header, and several ranges at once,
     *     which a server may ignore and which would multiply the work of one request
     * @throws ProblemException if the range begins after the end
     */
    public static Optional<ByteRange> parse(String header, long size) {
        if (header == null) return Optional.empty();
        var match = SINGLE.matcher(header.replace(" ", ""));
        if (!match.matches()) return Optional.empty();
        if (match.group(3) != null) return Optional.of(suffix(Long.parseLong(match.group(3)), size));
        var first = Long.parseLong(match.group(1));
        var last = match.group(2) == null ? size - 1 : Long.parseLong(match.group(2));
        if (last < first && match.group(2) != null) return Optional.empty();
        if (first >= size) throw unsatisfiable(size);
        return Optional.of(new ByteRange(first, Math.min(last, size - 1) - first + 1));
    }

    /** The value of {@code Content-Range}. */
    public String of(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }

    private static ByteRange suffix(long length, long size) {
        if (length == 0) throw unsatisfiable(size);
        var possible = Math.min(length, size);
        return new ByteRange(size - possible, possible);
    }

    private static ProblemException unsatisfiable(long size) {
        return ProblemException.withHeader(
                ProblemType.RANGE_NOT_SATISFIABLE,
                "It has " + size + " bytes, and none of them is in the requested range.",
                "Content-Range",
                "bytes */" + size);
    }
}
