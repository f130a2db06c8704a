package app.darkslide.imports;

/** Nothing more can be imported; the message says why, in a sentence for the user. What is done stays, and it can be repeated. */
final class StoppedException extends RuntimeException {
    /** Whether the account still takes what is said of the photos that it has. */
    final boolean onlyUploads;

    StoppedException(String message, boolean onlyUploads) {
        super(message);
        this.onlyUploads = onlyUploads;
    }
}
