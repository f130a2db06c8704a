package app.darkslide.cleancopy;

import app.darkslide.cleancopy.Piece.Literal;
import app.darkslide.cleancopy.Piece.Range;
import app.darkslide.cleancopy.Piece.Zeros;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to make a copy of an original that tells nothing but the picture. It is found by looking at headers only, but for a
 * JPEG, whose end has to be searched for; {@link #toBytes} is what to keep so that this is done once.
 */
public final class CleanCopy {
    /** Changes whenever another copy would be made of the same original. */
    public static final int VERSION = 1;

    private static final int BUFFER = 64 << 10;
    private static final int RANGE = 1;
    private static final int LITERAL = 2;
    private static final int ZEROS = 3;

    private final List<Piece> pieces;
    private final long size;

    private CleanCopy(List<Piece> pieces) {
        this.pieces = pieces;
        size = pieces.stream().mapToLong(Piece::length).sum();
    }

    /**
     * @param original at any position, which changes
     * @return empty if there is no clean copy of it: because of its format, or because not all of it is understood
     * @throws IOException if it cannot be read; other exceptions of its own pass, too
     */
    public static Optional<CleanCopy> of(SeekableByteChannel original) throws IOException {
        var pieces = new Pieces();
        try {
            var source = new Source(original);
            Format.of(source).plan(source, pieces);
            return Optional.of(new CleanCopy(pieces.done()));
        } catch (NotCleanableException | IndexOutOfBoundsException | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /**
     * Writes as many of its bytes from a position on. Whatever of the original is not among them is not read.
     *
     * @param original the one that it was made of
     * @param length such that there are as many
     */
    public void write(SeekableByteChannel original, long first, long length, OutputStream out) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(BUFFER, length));
        var at = 0L;
        for (var piece : pieces) {
            var from = Math.max(first - at, 0);
            var count = Math.min(first + length - at, piece.length()) - from;
            at += piece.length();
            if (count > 0) write(piece, from, count, original, buffer, out);
        }
    }

    private static void write(
            Piece piece, long from, long count, SeekableByteChannel original, ByteBuffer buffer, OutputStream out)
            throws IOException {
        if (piece instanceof Range range) copy(original.position(range.from() + from), count, buffer, out);
        if (piece instanceof Literal literal) out.write(literal.bytes(), (int) from, (int) count);
        if (piece instanceof Zeros) zeros(count, out);
    }

    private static void copy(SeekableByteChannel original, long count, ByteBuffer buffer, OutputStream out)
            throws IOException {
        for (var left = count; left > 0; left -= buffer.position()) {
            buffer.clear().limit((int) Math.min(left, buffer.capacity()));
            if (original.read(buffer) < 0) throw new EOFException("The original became shorter");
            out.write(buffer.array(), 0, buffer.position());
        }
    }

    private static void zeros(long count, OutputStream out) throws IOException {
        var zeros = new byte[(int) Math.min(BUFFER, count)];
        for (var left = count; left > 0; left -= zeros.length) out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }

    /** To be kept: some hundred bytes for a JPEG, some thousand for a HEIC, which is soon looked at again. */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        for (var piece : pieces) {
            var from = piece instanceof Range range ? range.from() : 0;
            bytes.write(piece instanceof Range ? RANGE : piece instanceof Literal ? LITERAL : ZEROS);
            bytes.writeBytes(ByteBuffer.allocate(16)
                    .putLong(from)
                    .putLong(piece.length())
                    .array());
            if (piece instanceof Literal literal) bytes.writeBytes(literal.bytes());
        }
        return bytes.toByteArray();
    }

    /** @return empty if it was made by another version */
    public static Optional<CleanCopy> fromBytes(byte[] kept) {
        var bytes = ByteBuffer.wrap(kept);
        if (!bytes.hasRemaining() || bytes.get() != VERSION) return Optional.empty();
        var pieces = new ArrayList<Piece>();
        while (bytes.hasRemaining()) pieces.add(piece(bytes.get(), bytes.getLong(), bytes.getLong(), bytes));
        return Optional.of(new CleanCopy(List.copyOf(pieces)));
    }

    private static Piece piece(int kind, long from, long length, ByteBuffer bytes) {
        return switch (kind) {
            case RANGE -> new Range(from, length);
            case ZEROS -> new Zeros(length);
            default -> {
                var literal = new byte[Math.toIntExact(length)];
                bytes.get(literal);
                yield new Literal(literal);
            }
        };
    }
}
