package app.darkslide.cleancopy;

/** Bytes of the original from one position up to another. */
record Span(long from, long to) {
    static Span of(long from, long length) {
        return new Span(from, from + length);
    }

    long length() {
        return to - from;
    }
}
