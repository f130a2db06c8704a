package app.darkslide.renditions;

import java.util.ArrayList;
import java.util.List;

/** The end of the time for one image. An engine registers how to stop it; a deadline that has passed stays passed. */
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
     * Registers how to stop, until the result is closed; stops at once if the deadline has passed. Closing waits while the
     * kill runs, so that what it touches may be freed after closing.
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
