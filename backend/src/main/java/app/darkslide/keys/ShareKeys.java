package app.darkslide.keys;

import app.darkslide.crypto.ShareKey;
import app.darkslide.crypto.ShareToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The keys of shares as those have them who come by a link: wrapped by the secret in the link, and around that by a master key. So it takes
 * the link, the database and a master key together to open one; no key of a user has a part in it.
 */
@ApplicationScoped
public class ShareKeys {
    @Inject
    MasterKeys masterKeys;

    /** Inside the transaction that stores it, once that has written to {@code shares}: see {@link RegistrationLock}. */
    public byte[] wrap(ShareKey key, ShareToken token, UUID share) {
        return masterKeys.wrapShareKey(token.wrap(key, share), share);
    }

    /** @throws app.darkslide.crypto.SealBrokenException if it was not wrapped by this secret for this share, or is damaged */
    public ShareKey unwrap(byte[] wrapped, ShareToken token, UUID share) {
        return token.unwrap(masterKeys.unwrapShareKey(wrapped, share), share);
    }
}
