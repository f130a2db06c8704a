package app.darkslide.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** A file that is to be copied cannot be read as a whole, which is not the target's fault; others can be copied. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** What reads a file that is to be copied. */
    public interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * Reads something of a file.
     *
     * @throws StorageAwayException if that says nothing of the file
     * @throws NoSuchFileException if it was deleted
     * @throws UnreadableException if it fails in another way
     */
    public static <T> T reading(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (StorageAwayException | NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }
}
