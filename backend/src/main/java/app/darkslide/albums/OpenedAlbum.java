package app.darkslide.albums;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.ImageProblems;

/**
 * An album's row with its details, opened.
 *
 * @param membership by which the viewer sees it; null for the viewer's own
 */
record OpenedAlbum(Album row, AlbumDetails details, Membership membership) {
    OpenedAlbum(Album row, AlbumDetails details) {
        this(row, details, null);
    }

    boolean isOwn() {
        return membership == null;
    }

    boolean takesImages() {
        return isOwn() || membership.role() == AlbumRole.CONTRIBUTOR;
    }

    /** A damaged record takes down neither the list nor the album's images. */
    static OpenedAlbum orLost(Album row, OwnerKey key) {
        try {
            return new OpenedAlbum(row, row.open(key));
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return new OpenedAlbum(row, AlbumDetails.LOST);
        }
    }
}
