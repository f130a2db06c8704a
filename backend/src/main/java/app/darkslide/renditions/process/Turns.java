package app.darkslide.renditions.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that waits for a thread. The owners take turns, so that nobody waits for all that somebody else has sent: whose last turn
 * is the longest ago comes first, so somebody who sends one image after the other waits for nobody who sends many at once. Of the
 * owners whose work was not done in time lately, one at a time is served, so that threads and memory are left for the others.
 */
final class Turns {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final int capacity;
    /** Of each owner who has any; who came first stands first. */
    private final Map<UUID, Deque<Runnable>> waiting = new LinkedHashMap<>();
    /** When the last turn of each owner began, as {@link System#nanoTime}. */
    private final Map<UUID, Long> served = new HashMap<>();
    /** When they were slow, as {@link System#nanoTime}. */
    private final Map<UUID, Long> slow = new HashMap<>();

    private int size;
    private int slowAtWork;
    private boolean closed;

    /** @param capacity how many may wait */
    Turns(int capacity) {
        this.capacity = capacity;
    }

    /** @return false if too many wait */
    synchronized boolean add(UUID owner, Runnable work) {
        if (closed || size == capacity) return false;
        waiting.computeIfAbsent(owner, none -> new ArrayDeque<>()).add(work);
        size++;
        notifyAll();
        return true;
    }

    /**
     * Waits for what is next, and does it.
     *
     * @return false if nothing comes any more
     */
    boolean doNext() throws InterruptedException {
        var next = take();
        if (next.isEmpty()) return false;
        try {
            next.get().work.run();
        } finally {
            release(next.get());
        }
        return true;
    }

    /** Takes no more; what waits already is still done. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Work of this owner was not done in time. */
    synchronized void wasSlow(UUID owner) {
        slow.put(owner, System.nanoTime());
    }

    synchronized boolean isFull() {
        return size == capacity;
    }

    private record Turn(Runnable work, boolean slow) {}

    private synchronized Optional<Turn> take() throws InterruptedException {
        Optional<UUID> owner;
        while ((owner = next()).isEmpty()) {
            if (closed && size == 0) return Optional.empty();
            wait();
        }
        var theirs = waiting.get(owner.get());
        served.put(owner.get(), System.nanoTime());
        var turn = new Turn(theirs.remove(), isSlow(owner.get()));
        if (theirs.isEmpty()) waiting.remove(owner.get());
        size--;
        if (turn.slow) slowAtWork++;
        return Optional.of(turn);
    }

    private synchronized void release(Turn turn) {
        if (turn.slow) slowAtWork--;
        notifyAll();
    }

    private Optional<UUID> next() {
        var now = System.nanoTime();
        slow.values().removeIf(since -> now - since > REMEMBERED.toNanos());
        served.values().removeIf(since -> now - since > REMEMBERED.toNanos());
        var roomForSlow = slowAtWork == 0;
        return waiting.keySet().stream()
                .filter(owner -> roomForSlow || !isSlow(owner))
                .max(Comparator.comparingLong(owner -> sinceServed(owner, now)));
    }

    private long sinceServed(UUID owner, long now) {
        var last = served.get(owner);
        return last == null ? Long.MAX_VALUE : now - last;
    }

    private boolean isSlow(UUID owner) {
        return slow.containsKey(owner);
    }
}
