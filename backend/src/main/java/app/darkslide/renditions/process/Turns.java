package app.darkslide.renditions.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that waits for a thread. The owners take turns, so that nobody waits for all that somebody else has sent. Of the owners whose
 * work was not done in time lately, one at a time is served, so that threads and memory are left for the others.
 */
final class Turns {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final int capacity;
    /** Of each owner who has any; whose turn is next comes first. */
    private final Map<UUID, Deque<Runnable>> waiting = new LinkedHashMap<>();
    /** When they were slow, as {@link System#nanoTime}. */
    private final Map<UUID, Long> slow = new HashMap<>();

    private int size;
    private int slowAtWork;

    /** @param capacity how many may wait */
    Turns(int capacity) {
        this.capacity = capacity;
    }

    /** @return false if too many wait */
    synchronized boolean add(UUID owner, Runnable work) {
        if (size == capacity) return false;
        waiting.computeIfAbsent(owner, none -> new ArrayDeque<>()).add(work);
        size++;
        notifyAll();
        return true;
    }

    /** Waits for what is next, and does it. */
    void doNext() throws InterruptedException {
        var next = take();
        try {
            next.run();
        } finally {
            release(next);
        }
    }

    /** Work of this owner was not done in time. */
    synchronized void wasSlow(UUID owner) {
        slow.put(owner, System.nanoTime());
    }

    synchronized boolean isFull() {
        return size == capacity;
    }

    private record Turn(Runnable work, boolean slow) {
        void run() {
            work.run();
        }
    }

    private synchronized Turn take() throws InterruptedException {
        Optional<UUID> owner;
        while ((owner = next()).isEmpty()) wait();
        var theirs = waiting.remove(owner.get());
        var turn = new Turn(theirs.remove(), isSlow(owner.get()));
        if (!theirs.isEmpty()) waiting.put(owner.get(), theirs);
        size--;
        if (turn.slow) slowAtWork++;
        return turn;
    }

    private synchronized void release(Turn turn) {
        if (turn.slow) slowAtWork--;
        notifyAll();
    }

    private Optional<UUID> next() {
        slow.values().removeIf(since -> System.nanoTime() - since > REMEMBERED.toNanos());
        var roomForSlow = slowAtWork == 0;
        return waiting.keySet().stream()
                .filter(owner -> roomForSlow || !isSlow(owner))
                .findFirst();
    }

    private boolean isSlow(UUID owner) {
        return slow.containsKey(owner);
    }
}
