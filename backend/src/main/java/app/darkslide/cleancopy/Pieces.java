package app.darkslide.cleancopy;

import java.util.ArrayList;
import java.util.List;

/** Puts a clean copy together, from its beginning to its end. */
final class Pieces {
    /** A photo has about five, and a TIFF whose strips lie apart two for each. */
    private static final int MOST = 50_000;

    private final List<Piece> pieces = new ArrayList<>();
    private long length;

    /** The bytes of the original from one position up to another. */
    Pieces keep(long from, long to) throws NotCleanableException {
        if (from >= to) return this;
        if (last() instanceof Piece.Range range && range.from() + range.length() == from)
            return replaceLast(new Piece.Range(range.from(), to - range.from()));
        return add(new Piece.Range(from, to - from));
    }

    Pieces put(byte[] bytes) throws NotCleanableException {
        return bytes.length == 0 ? this : add(new Piece.Literal(bytes));
    }

    Pieces zeros(long count) throws NotCleanableException {
        return count <= 0 ? this : add(new Piece.Zeros(count));
    }

    Pieces addAll(Pieces others) throws NotCleanableException {
        for (var piece : others.pieces) add(piece);
        return this;
    }

    long length() {
        return length;
    }

    List<Piece> done() {
        return List.copyOf(pieces);
    }

    private Piece last() {
        return pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    }

    private Pieces replaceLast(Piece piece) {
        length += piece.length() - last().length();
        pieces.set(pieces.size() - 1, piece);
        return this;
    }

    private Pieces add(Piece piece) throws NotCleanableException {
        if (pieces.size() == MOST) throw new NotCleanableException("too many pieces");
        length += piece.length();
        pieces.add(piece);
        return this;
    }
}
