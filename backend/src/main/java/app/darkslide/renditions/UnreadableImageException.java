package app.darkslide.renditions;

/** The file begins like an image, but what it is cannot be read from it. The message is a sentence for the user. */
public class UnreadableImageException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param cause for the log only */
    public UnreadableImageException(Throwable cause) {
        super("This file begins like an image, but there is none in it that could be read.", cause);
    }
}
