package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An image whose files may be read, with their key; only {@link ImageAccess} gives it out. What is sealed of it apart from its
 * files is no part of it: {@link SeenImage}.
 */
public sealed class VisibleImage permits SeenImage {
    private final Image row;
    private final Reader reader;
    private final Supplier<DataKey> unwrapping;
    private volatile DataKey key;

    /**
     * Who reads its files.
     *
     * @param imageId by which the reader knows the image, and nothing else of it
     * @param turns whose turns it takes to read an original: {@link OriginalTurns}
     */
    public record Reader(UUID imageId, UUID turns) {}

    /** @param unwrapping is done once, when a file is asked for */
    VisibleImage(Image row, Reader reader, Supplier<DataKey> unwrapping) {
        this.row = row;
        this.reader = reader;
        this.unwrapping = unwrapping;
    }

    public Image row() {
        return row;
    }

    Reader reader() {
        return reader;
    }

    /** Opens the image's files. */
    DataKey key() {
        if (key == null) key = unwrapping.get();
        return key;
    }

    /** The same image by another state of its row; its key never changes. */
    VisibleImage as(Image state) {
        return new VisibleImage(state, reader, this::key);
    }
}
