package app.darkslide.quotas;

import app.darkslide.web.Problem.Amounts;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What each user keeps and may keep. Whoever changes it does so by the first statement of the transaction: then requests
 * that come at once wait for each other there, where they hold nothing yet, and none of them is over the limit.
 */
@ApplicationScoped
public class Quotas {
    private final Limits defaults;

    @Inject
    StorageRepository rows;

    Quotas(QuotaConfig config) {
        defaults = new Limits(
                config.images().isPresent() ? config.images().getAsLong() : null,
                config.bytes().map(MemorySize::asLongValue).orElse(null));
    }

    /** The limits of everybody who has none of their own. */
    public Limits defaults() {
        return defaults;
    }

    /** @throws ProblemException 404 if there is no such account */
    public Storage used(UUID owner) {
        return storage(account(owner));
    }

    /** In no order; without those that are gone. */
    @Transactional
    public List<Account> accounts(Collection<UUID> owners) {
        var found = rows.find(owners);
        if (found.size() == owners.size()) return found;
        owners.forEach(rows::createCounted);
        return rows.find(owners);
    }

    /** With the limits that count. */
    public Storage storage(Account account) {
        return new Storage(account.images(), account.bytes(), account.own().or(defaults));
    }

    /**
     * Takes effect with the next upload; what is there stays, also if it is more.
     *
     * @param own what is null in them is the default
     * @throws ProblemException 404 if there is no such account
     */
    @Transactional
    public void setLimits(UUID owner, Limits own) {
        account(owner);
        rows.limit(owner, own);
    }

    /** For a new account, in the transaction that adds it. */
    public void open(UUID owner, Limits own) {
        rows.create(owner);
        rows.limit(owner, own);
    }

    /**
     * Refuses an upload early. It promises nothing: only {@link #add} decides.
     *
     * @throws ProblemException 507 if there is no room for one more image of so many bytes
     */
    public void requireRoom(UUID owner, long bytes) {
        var storage = used(owner);
        if (!storage.hasRoomFor(bytes)) throw exceeded(storage, bytes);
    }

    /**
     * Counts one more image. The first statement of its transaction.
     *
     * @throws ProblemException 507 if there is no room for it, 404 if the account is gone
     */
    public void add(UUID owner, long bytes) {
        if (!rows.add(owner, bytes, defaults))
            throw exceeded(storage(rows.find(owner).orElseThrow(ProblemException::notFound)), bytes);
    }

    /** Before anything that {@link #remove} follows, and before an account is erased: the first statement of its transaction. */
    public void lock(UUID owner) {
        rows.lock(owner);
    }

    /** The same for several, in one order for whoever locks them. */
    public void lockAll(UUID... owners) {
        Stream.of(owners).distinct().sorted().forEach(rows::lock);
    }

    /** Counts images no longer that were destroyed. */
    public void remove(UUID owner, long images, long bytes) {
        rows.remove(owner, images, bytes);
    }

    private Account account(UUID owner) {
        return find(owner)
                .or(() -> QuarkusTransaction.requiringNew().call(() -> {
                    rows.createCounted(owner);
                    return rows.find(owner);
                }))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<Account> find(UUID owner) {
        return QuarkusTransaction.joiningExisting().call(() -> rows.find(owner));
    }

    private static ProblemException exceeded(Storage now, long bytes) {
        var limits = now.limits();
        if (limits.images() != null && now.images() >= limits.images())
            return exceeded(
                    ProblemReason.TOO_MANY_IMAGES,
                    limits.images(),
                    now,
                    "you have %,d images of the %,d that you may have.",
                    now.images(),
                    limits.images());
        return exceeded(
                ProblemReason.TOO_MANY_BYTES,
                limits.bytes(),
                now,
                "it has %,d bytes or more, and %,d of your %,d are free.",
                bytes,
                Math.max(0, limits.bytes() - now.bytes()),
                limits.bytes());
    }

    private static ProblemException exceeded(
            ProblemReason reason, long limit, Storage now, String why, Object... figures) {
        return ProblemException.overQuota(
                reason,
                "There is no room for this image: " + String.format(Locale.ENGLISH, why, figures)
                        + " It was not stored." + " What is in the trash counts, too.",
                limit,
                new Amounts(now.images(), now.bytes()),
                new Amounts(now.limits().images(), now.limits().bytes()));
    }
}
