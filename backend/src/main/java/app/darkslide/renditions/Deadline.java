package app.darkslide.renditions;

import java.util.ArrayList;
import java.util.List;

/** The end of the time that one picture gets. An engine hands over how to be stopped; what passed stays passed. */
public final class Deadline {
    private final List<Runnable> kills = new ArrayList<>();
    private boolean passed;

    /** Stops the work under way; safe from any thread. */
    public synchronized void pass() {
        passed = true;
        kills.forEach(Runnable::run);
    }

    public synchronized boolean passed() {
        return passed;
    }

    /**
     * Registers how to stop, until the answer is closed; runs it at once when it is too late. While the kill runs, closing
     * waits, so what it touches may be freed after closing.
     */
    public synchronized Registration onPassing(Runnable kill) {
        kills.add(kill);
        if (passed) kill.run();
        return () -> remove(kill);
    }

    private synchronized void remove(Runnable kill) {
        kills.remove(kill);
    }

    /** Takes a kill back. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
