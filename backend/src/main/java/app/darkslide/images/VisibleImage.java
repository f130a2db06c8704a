package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;

/**
 * An image that a viewer may see, with the keys to what the viewer may see of it; only {@link ImageAccess} gives it out.
 */
public final class VisibleImage {
    private final Image row;
    private final OwnerKey ownerKey;
    private final Rights rights;
    private volatile DataKey key;

    /**
     * @param original whether the bytes may be had as they were uploaded, with everything that is in them
     * @param details whether its name, description, date, camera and place show
     */
    public record Rights(boolean original, boolean details) {
        static final Rights OF_OWNER = new Rights(true, true);
    }

    VisibleImage(Image row, OwnerKey ownerKey, Rights rights) {
        this.row = row;
        this.ownerKey = ownerKey;
        this.rights = rights;
    }

    public Image row() {
        return row;
    }

    public Rights rights() {
        return rights;
    }

    /** Opens the image's files. It is unwrapped once, when a file is asked for. */
    DataKey key() {
        if (key == null) key = ownerKey.unwrap(row.wrappedKey, row.id);
        return key;
    }

    /** @throws app.darkslide.crypto.SealBrokenException if the details are not what was sealed */
    public OpenedImage open() {
        return OpenedImage.of(row, ownerKey);
    }
}
