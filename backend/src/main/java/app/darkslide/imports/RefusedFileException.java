package app.darkslide.imports;

/** A file, archive or manifest that is not taken; the message says why, in one sentence for the user. */
final class RefusedFileException extends Exception {
    RefusedFileException(String message) {
        super(message);
    }
}
