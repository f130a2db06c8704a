package app.darkslide.files;

import java.io.IOException;

/** What holds the files does not answer, or refuses us, for now. That says nothing about any of them; a later attempt may succeed. */
public final class StorageAwayException extends IOException {
    private static final long serialVersionUID = 1;

    public StorageAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
