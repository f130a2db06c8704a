package app.darkslide.renditions;

/** The image is damaged, or beyond a limit. The message is a sentence for the user. */
public class UnreadableImageException extends Exception {
    private static final String DAMAGED = "This image is damaged: it begins like one but cannot be read to its end.";

    public UnreadableImageException(String message) {
        super(message);
    }

    private UnreadableImageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The usual case; the cause is for the log only. */
    public static UnreadableImageException damaged(Throwable cause) {
        return new UnreadableImageException(DAMAGED, cause);
    }

    /** The usual case without a cause. */
    public static UnreadableImageException damaged(String cause) {
        return damaged(new IllegalArgumentException(cause));
    }
}
