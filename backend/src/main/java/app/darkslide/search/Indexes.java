package app.darkslide.search;

import app.darkslide.changes.ChangeFeed;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageDestroyed;
import app.darkslide.images.MonthCounts;
import app.darkslide.users.AccountErasing;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The indexes that are in memory. One that is far behind, as each is at first, catches up in the background: one at a time, so
 * that a large gallery takes one processor at most.
 */
@ApplicationScoped
class Indexes {
    /** How long a request waits for the background. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private static final int MAX_REFUSED = 10_000;

    private final ChangeFeed feed;
    private final MonthCounts counts;
    private final SearchConfig config;
    private final Cache<UUID, OwnerIndex> indexes;
    private final Cache<UUID, ProblemException> refused;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "search-index"));

    Indexes(ChangeFeed feed, MonthCounts counts, SearchConfig config) {
        this.feed = feed;
        this.counts = counts;
        this.config = config;
        indexes = Caffeine.newBuilder()
                .expireAfterAccess(config.idle())
                .scheduler(Scheduler.systemScheduler())
                .maximumWeight(config.memory().asLongValue())
                .weigher((UUID owner, OwnerIndex index) -> (int) Math.min(index.bytes(), Integer.MAX_VALUE))
                .build();
        refused = Caffeine.newBuilder()
                .expireAfterWrite(config.idle())
                .maximumSize(MAX_REFUSED)
                .build();
    }

    /** What a query found, or how far the index is without which nothing can be found. */
    record Answer<T>(T found, SearchProgress progress) {}

    /**
     * Answers with everything that was committed when it was called.
     *
     * @throws ProblemException 503 for a gallery whose index takes more memory than all indexes may
     */
    <T> Answer<T> read(Gallery gallery, Function<ImageIndex, T> query) {
        var why = refused.getIfPresent(gallery.owner());
        if (why != null) throw why;
        var index = indexes.get(gallery.owner(), owner -> new OwnerIndex());
        if (!index.isAlmostUpToDate(feed.numbers(gallery)) && !catchUp(index, gallery))
            return new Answer<>(null, progress(index, gallery));
        var found = index.read(feed, gallery, query);
        indexes.put(gallery.owner(), index); // is weighed again
        return new Answer<>(found, null);
    }

    /** @return false if it takes longer than a request can wait */
    private boolean catchUp(OwnerIndex index, Gallery gallery) {
        try {
            index.inBackground(background, () -> index.catchUp(feed, gallery, () -> weigh(gallery.owner(), index)))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    /** Where indexes catch up. */
    ExecutorService background() {
        return background;
    }

    private void weigh(UUID owner, OwnerIndex index) {
        if (index.bytes() <= config.memory().asLongValue()) {
            indexes.put(owner, index);
            return;
        }
        indexes.invalidate(owner);
        var why = new ProblemException(
                ProblemReason.GALLERY_TOO_LARGE,
                "This gallery is too large to be searched with the memory that the service may use for it.");
        refused.put(owner, why); // or each search would begin to make it again
        throw why;
    }

    private SearchProgress progress(OwnerIndex index, Gallery gallery) {
        var total = counts.months(gallery).stream()
                .mapToLong(MonthCounts.Count::live)
                .sum();
        return new SearchProgress(Math.min(index.count(), total), total);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImageDestroyed event) {
        var index = indexes.getIfPresent(event.image().ownerId());
        if (index != null) index.remove(event.image().id());
    }

    void forget(@Observes AccountErasing erasing) {
        erasing.afterwards(() -> indexes.invalidate(erasing.user()));
    }

    @PreDestroy
    void end() {
        background.shutdownNow();
    }
}
