package app.darkslide.cleancopy;

/** A part of a clean copy. */
sealed interface Piece {
    long length();

    /** Bytes of the original. */
    record Range(long from, long length) implements Piece {}

    /** Bytes of our own. */
    record Literal(byte[] bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length;
        }
    }

    /** In place of bytes that others count from. */
    record Zeros(long length) implements Piece {}
}
