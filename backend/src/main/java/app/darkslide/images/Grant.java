package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import java.util.UUID;

/**
 * That somebody may see an image of somebody else's, in an album: the key of its files and what is said of it, both sealed by the key of
 * the one who may.
 *
 * @param owner the user name of the image's owner
 */
record Grant(UUID image, byte[] wrappedKey, byte[] shown, String owner) {
    /** @throws SealBrokenException if it is not what was stored */
    DataKey key(OwnerKey viewer) {
        return viewer.unwrap(wrappedKey, image);
    }

    /** @throws SealBrokenException if it is not what was stored */
    OpenedImage open(Image row, OwnerKey viewer) {
        return new OpenedImage(row, SealedDetails.openShown(shown, image, viewer), owner);
    }

    OpenedImage openOrLost(Image row, OwnerKey viewer) {
        try {
            return open(row, viewer);
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return new OpenedImage(row, Details.LOST, owner);
        }
    }
}
