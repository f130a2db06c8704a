package app.darkslide.shares;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareToken;
import app.darkslide.images.ImageProblems;

/** A share's row with what only its owner knows, opened. */
record OpenedShare(Share row, ShareDetails details) {
    /** A damaged record takes down neither the list nor the link. */
    static OpenedShare orLost(Share row, OwnerKey key) {
        try {
            return new OpenedShare(row, row.open(key));
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return new OpenedShare(row, ShareDetails.LOST);
        }
    }

    ShareToken token() {
        return ShareToken.parse(details.token()).orElseThrow();
    }
}
