package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The keys of the users, read from the database, unwrapped, and cached for some seconds. */
@ApplicationScoped
public class OwnerKeys {
    /** The time after which every replica has noticed that an account was erased. */
    private static final Duration AGE = Duration.ofSeconds(10);

    private static final int OWNERS = 10_000;

    private static final Logger LOG = Logger.getLogger(OwnerKeys.class);

    @Inject
    WrappedKeyRepository wrappedKeys;

    @Inject
    MasterKeys masterKeys;

    private final Cache<UUID, OwnerKey> cache;

    OwnerKeys() {
        this(Ticker.systemTicker());
    }

    OwnerKeys(Ticker clock) {
        cache = Caffeine.newBuilder()
                .maximumSize(OWNERS)
                .expireAfterWrite(AGE)
                .ticker(clock)
                .build();
    }

    /** @throws ProblemException 404 for a user without a key: nothing of theirs can be opened */
    public OwnerKey of(UUID user) {
        var known = cache.getIfPresent(user);
        if (known != null) return known;
        var key = unwrapped(user); // waits for a connection, and the cache would let others wait for it
        cache.put(user, key);
        return key;
    }

    /**
     * Several at once, by one statement of the transaction under way.
     *
     * @return by the user; without those who have none, or one that is damaged
     */
    public Map<UUID, OwnerKey> of(Collection<UUID> users) {
        return cache.getAll(users, this::unwrapped);
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

    private Map<UUID, OwnerKey> unwrapped(Set<? extends UUID> users) {
        var keys = new HashMap<UUID, OwnerKey>();
        for (var row : wrappedKeys.list("userId in ?1", users))
            unwrapped(row).ifPresent(key -> keys.put(row.userId, key));
        return keys;
    }

    private Optional<OwnerKey> unwrapped(WrappedKey row) {
        try {
            return Optional.of(masterKeys.unwrap(row.wrappedKey, row.userId));
        } catch (MasterKeyMissingException rewrappedMeanwhile) {
            return Optional.of(unwrapped(row.userId));
        } catch (SealBrokenException e) {
            LOG.errorf("The key of the user %s does not open", row.userId);
            return Optional.empty();
        }
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
