package app.darkslide.cleancopy;

/** The file is damaged, or there is something in it that is not understood. */
final class NotCleanableException extends Exception {
    NotCleanableException(String reason) {
        super(reason, null, false, false);
    }
}
