package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;

/**
 * An image's row with its details, opened.
 *
 * @param owner the user name of its owner; null for the viewer's own
 */
public record OpenedImage(Image row, Details details, String owner) {
    OpenedImage(Image row, Details details) {
        this(row, details, null);
    }

    /** @throws SealBrokenException if the details are not what was sealed */
    public static OpenedImage of(Image row, OwnerKey key) {
        return new OpenedImage(row, SealedDetails.open(row, key));
    }

    /** What others see of it, sealed by the key of one of them. */
    public byte[] sealedFor(OwnerKey other) {
        return SealedDetails.sealShown(details, row.id, other);
    }

    /** Whether it was found to be damaged, its record or its original. */
    public boolean isDamaged() {
        return details == Details.LOST || row.damaged;
    }

    /** The name of its file; the id where that is lost. */
    public String name() {
        return details == Details.LOST ? row.id.toString() : details.fileName();
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
