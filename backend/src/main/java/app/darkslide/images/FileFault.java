package app.darkslide.images;

/** What is wrong with a file. */
public enum FileFault {
    MISSING,
    CUT,
    ALTERED,
    UNREADABLE
}
