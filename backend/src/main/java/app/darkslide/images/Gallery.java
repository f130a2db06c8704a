package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import java.util.UUID;

/**
 * The gallery that a viewer may list, add to and change: only {@link ImageAccess} gives it out, and everything that takes one
 * reads and writes the images of its owner alone.
 *
 * @param key opens the details of all images in it, and the keys of their files
 */
public record Gallery(UUID owner, OwnerKey key) {
    /** Finds duplicates: an HMAC of the SHA-256 under the owner's key. */
    public byte[] digest(byte[] sha256) {
        return key.digest(sha256);
    }
}
