package app.darkslide.fsck;

/** What is wrong with a file. */
enum FileFault {
    MISSING,
    CUT,
    ALTERED,
    UNREADABLE
}
