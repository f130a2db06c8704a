package app.darkslide.throttling;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that accounts share: each may hold as much as is left for the others, and no more. So one account gets at most
 * half of it, and of any number of accounts that all take what they can get, each leaves as much as it has for the next one.
 * The caller takes care of threads.
 */
public final class FairShares {
    private final long most;
    private final Map<UUID, Long> held = new HashMap<>();
    private long free;

    /** @param most that one account may hold, however much is free */
    public FairShares(long all, long most) {
        free = all;
        this.most = most;
    }

    public boolean take(UUID owner, long amount) {
        var after = held(owner) + amount;
        if (after > most || after > free - amount) return false;
        free -= amount;
        held.put(owner, after);
        return true;
    }

    public void giveBack(UUID owner, long amount) {
        free += amount;
        held.compute(owner, (id, now) -> now == null || now <= amount ? null : Long.valueOf(now - amount));
    }

    public long held(UUID owner) {
        return held.getOrDefault(owner, 0L);
    }
}
