package app.darkslide.albums;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.ImageProblems;

/** An album's row with its details, opened. */
record OpenedAlbum(Album row, AlbumDetails details) {
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
