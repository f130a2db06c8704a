package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import java.util.UUID;

/** An image of somebody else's, in an album that the viewer sees. It may be seen, and nothing more. */
public final class GrantedImage extends SeenImage {
    private final Grant grant;
    private final OwnerKey key;

    /** @param key the viewer's */
    GrantedImage(Image row, Grant grant, UUID viewer, OwnerKey key) {
        super(row, new Reader(row.id, viewer), () -> grant.key(key));
        this.grant = grant;
        this.key = key;
    }

    /** Without what is nobody's business but the owner's. */
    @Override
    public OpenedImage open() {
        return grant.open(row(), key);
    }
}
