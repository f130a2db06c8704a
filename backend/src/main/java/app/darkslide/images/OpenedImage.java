package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;

/** An image's row with its details, opened. */
public record OpenedImage(Image row, Details details) {
    /** @throws SealBrokenException if the details are not what was sealed */
    public static OpenedImage of(Image row, OwnerKey key) {
        return new OpenedImage(row, SealedDetails.open(row, key));
    }

    /** For lists and bulk changes: a damaged record neither takes the others down nor keeps its image from being deleted. */
    public static OpenedImage orLost(Image row, OwnerKey key) {
        try {
            return of(row, key);
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return new OpenedImage(row, Details.LOST);
        }
    }
}
