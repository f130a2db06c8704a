package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import java.util.function.Supplier;

/** An image that a user sees, of their own or in somebody's album, whose details can be opened as well. */
public abstract sealed class SeenImage extends VisibleImage permits OwnImage, GrantedImage {
    SeenImage(Image row, Reader reader, Supplier<DataKey> unwrapping) {
        super(row, reader, unwrapping);
    }

    /** @throws app.darkslide.crypto.SealBrokenException if the details are not what was sealed */
    public abstract OpenedImage open();
}
