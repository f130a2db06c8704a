package app.darkslide.visitors;

import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import app.darkslide.shares.Share;
import app.darkslide.shares.ShownShare;
import java.util.UUID;

/**
 * A visit that goes on.
 *
 * @param id random, of this visit
 * @param share as it was a few seconds ago at most
 * @param key opens what the share shows
 */
record OpenVisit(UUID id, Share share, ShareKey key) {
    boolean isOpenedBy(String secret) {
        return ShareToken.parse(secret).filter(share::isOpenedBy).isPresent();
    }

    ShownShare shown() {
        return share.open(key);
    }
}
