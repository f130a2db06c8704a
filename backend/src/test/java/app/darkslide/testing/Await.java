package app.darkslide.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what is meant, not for a time in which it should have come. */
public final class Await {
    /** So long that a busy machine makes it in time, too. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Await() {}

    /** @param what is waited for, as the test says it when that does not come */
    public static void until(String what, Callable<Boolean> isSo) throws Exception {
        until(what, Duration.ofMillis(10), isSo);
    }

    /** For a moment that passes quickly: it is looked at in steps so short. */
    public static void until(String what, Duration step, Callable<Boolean> isSo) throws Exception {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); !isSo.call(); Thread.sleep(step.toMillis()))
            if (System.nanoTime() > end) fail("Not within " + PATIENCE.toSeconds() + " seconds: " + what);
    }
}
