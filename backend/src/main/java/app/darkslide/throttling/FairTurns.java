package app.darkslide.throttling;

import java.util.UUID;
import java.util.function.Supplier;

/** Bounds how much of something goes on at the same time, by {@link FairShares}: what finds no room is refused at once. */
public final class FairTurns {
    private final FairShares shares;
    private final Supplier<? extends RuntimeException> refusal;

    /**
     * @param all at the same time
     * @param each of one account
     */
    public FairTurns(int all, int each, Supplier<? extends RuntimeException> refusal) {
        shares = new FairShares(all, each);
        this.refusal = refusal;
    }

    /** Something that takes a thread while it lasts. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    public <T, E extends Exception> T take(UUID owner, Work<T, E> work) throws E {
        synchronized (shares) {
            if (!shares.take(owner, 1)) throw refusal.get();
        }
        try {
            return work.run();
        } finally {
            synchronized (shares) {
                shares.giveBack(owner, 1);
            }
        }
    }
}
