package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;

/** An image of the viewer's own, whose details can be opened as well. */
public final class OwnImage extends SeenImage {
    private final OwnerKey ownerKey;

    OwnImage(Image row, OwnerKey ownerKey) {
        super(row, new Reader(row.id, row.ownerId), () -> row.key(ownerKey));
        this.ownerKey = ownerKey;
    }

    @Override
    public OpenedImage open() {
        return OpenedImage.of(row(), ownerKey);
    }
}
