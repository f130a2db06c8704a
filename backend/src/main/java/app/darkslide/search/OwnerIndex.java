package app.darkslide.search;

import app.darkslide.changes.ChangeFeed;
import app.darkslide.changes.Numbers;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.OpenedImage;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The index of an owner, and how far it follows the changes of the images. */
final class OwnerIndex {
    private static final int BATCH = 2000;

    private final ReentrantLock lock = new ReentrantLock();
    private ImageIndex index = new ImageIndex();

    /** All changes up to this number are in it. */
    private volatile long reached;

    /** The number of the last change when it was begun: an image that was destroyed before is in no later batch. */
    private volatile long begun;

    private volatile long bytes;
    private volatile int count;

    /** Null, or done, if nothing catches up. */
    private Future<?> work;

    /** Whether it is behind by so little that a request can wait for the rest. */
    boolean isAlmostUpToDate(Numbers numbers) {
        return numbers.last() - reached <= BATCH && !isOfAnotherTime(numbers);
    }

    long bytes() {
        return bytes;
    }

    int count() {
        return count;
    }

    /** Starts work that lets this catch up, unless it is under way. */
    synchronized Future<?> inBackground(ExecutorService background, Runnable catchUp) {
        if (work == null || work.isDone()) work = background.submit(catchUp);
        return work;
    }

    /**
     * Takes in what changed, to the last change.
     *
     * @param afterBatch is called outside of the lock; an exception of it ends this
     */
    void catchUp(ChangeFeed feed, Gallery gallery, Runnable afterBatch) {
        var more = true;
        while (more) {
            lock.lock();
            try {
                more = takeIn(feed, gallery);
            } finally {
                lock.unlock();
            }
            afterBatch.run();
        }
    }

    /** @param query of the index, with all changes that were committed when this was called */
    <T> T read(ChangeFeed feed, Gallery gallery, Function<ImageIndex, T> query) {
        lock.lock();
        try {
            var more = true;
            while (more) more = takeIn(feed, gallery);
            return query.apply(index);
        } finally {
            lock.unlock();
        }
    }

    /** At once, so that nothing of an image that was destroyed is left in memory. */
    void remove(UUID image) {
        lock.lock();
        try {
            index.remove(image);
        } finally {
            lock.unlock();
        }
    }

    /** @return whether there is more */
    private boolean takeIn(ChangeFeed feed, Gallery gallery) {
        var numbers = feed.numbers(gallery);
        if (isOfAnotherTime(numbers) || reached == 0) start(numbers);
        if (numbers.last() == reached) return false;
        var batch = feed.after(gallery, reached, BATCH);
        var gone = new ArrayList<>(batch.gone());
        var present = new ArrayList<Entry>();
        for (var image : batch.present()) {
            if (image.isInTrash()) gone.add(image.id());
            else present.add(entry(image, gallery));
        }
        index.change(gone, present);
        if (index.isWasteful()) index = index.copy();
        reached = batch.reached();
        bytes = index.bytes();
        count = index.count();
        return reached < numbers.last();
    }

    /** Whether deletions may be missing, or the database is an older one than before. */
    private boolean isOfAnotherTime(Numbers numbers) {
        return numbers.forgotten() > Math.max(reached, begun) || numbers.last() < reached;
    }

    private static Entry entry(Image image, Gallery gallery) {
        return Entry.of(OpenedImage.orLost(image, gallery.key()));
    }

    private void start(Numbers numbers) {
        index = new ImageIndex();
        reached = 0;
        begun = numbers.last();
    }
}
