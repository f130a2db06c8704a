package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** The keys of the users, read from the database, unwrapped, and cached for some seconds. */
@ApplicationScoped
public class OwnerKeys {
    /** The time after which every replica has noticed that an account was erased. */
    private static final Duration AGE = Duration.ofSeconds(10);

    private static final int OWNERS = 10_000;

    @Inject
    WrappedKeyRepository wrappedKeys;

    @Inject
    MasterKeys masterKeys;

    private final Cache<UUID, OwnerKey> cache =
            Caffeine.newBuilder().maximumSize(OWNERS).expireAfterWrite(AGE).build();

    /** @throws ProblemException 404 for a user without a key: nothing of theirs can be opened */
    public OwnerKey of(UUID user) {
        var known = cache.getIfPresent(user);
        if (known != null) return known;
        var key = unwrapped(user);
        cache.put(user, key);
        return key;
    }

    /** Whether there are no keys at all: the database is empty, or not the right one. */
    public boolean areNone() {
        return QuarkusTransaction.requiringNew().call(wrappedKeys::count) == 0;
    }

    public void create(UUID user) {
        wrappedKeys.persist(new WrappedKey(user, masterKeys.wrap(OwnerKey.random(), user)));
    }

    public void forget(UUID user) {
        cache.invalidate(user);
    }

    private OwnerKey unwrapped(UUID user) {
        try {
            return masterKeys.unwrap(wrapped(user), user);
        } catch (MasterKeyMissingException rewrappedMeanwhile) {
            // Since the row was read, its key was wrapped by another master key and the old one removed.
            return masterKeys.unwrap(wrapped(user), user);
        }
    }

    private byte[] wrapped(UUID user) {
        return QuarkusTransaction.requiringNew()
                .call(() -> wrappedKeys.findByIdOptional(user))
                .orElseThrow(ProblemException::notFound)
                .wrappedKey;
    }
}
