package app.darkslide.files;

import java.io.IOException;

/** A file that is to be copied cannot be read as a whole, which is not the target's fault; others can be copied. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
