package app.darkslide.throttling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives each account so many places. Whoever finds none waits, without a thread, until one of the same account is left: what an
 * account asks for at once waits for itself, and nobody waits for it.
 */
public final class WaitingLines {
    private final int places;
    private final Map<UUID, Line> lines = new HashMap<>();
    private int waiting;

    private static final class Line {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int taken;
    }

    /** @param places of each account */
    public WaitingLines(int places) {
        this.places = places;
    }

    /** @param begin is run when there is a place: now, or by the thread of whoever leaves it */
    public void enter(UUID account, Runnable begin) {
        if (take(account, begin)) begin.run();
    }

    /** To be called once for each that began. */
    public void leave(UUID account) {
        var next = next(account);
        if (next != null) next.run();
    }

    /** How many wait, of all accounts. */
    public synchronized int waiting() {
        return waiting;
    }

    private synchronized boolean take(UUID account, Runnable begin) {
        var line = lines.computeIfAbsent(account, none -> new Line());
        if (line.taken < places) {
            line.taken++;
            return true;
        }
        line.waiting.add(begin);
        waiting++;
        return false;
    }

    /** Who gets the place that is left; null where it stays free. */
    private synchronized Runnable next(UUID account) {
        var line = lines.get(account);
        var next = line.waiting.poll();
        if (next != null) waiting--;
        else if (--line.taken == 0) lines.remove(account);
        return next;
    }
}
