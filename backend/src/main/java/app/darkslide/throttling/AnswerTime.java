package app.darkslide.throttling;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Hides what a refusal had to look at before it refused. */
public final class AnswerTime {
    /**
     * A refusal waits for the end of the step it falls into. Reading a row takes some tenths of a millisecond more than finding
     * none; with the steps, that shows in about one answer of a hundred and not in the others.
     */
    private static final Duration STEP = Duration.ofMillis(50);

    private AnswerTime() {}

    /** @param began in nanoseconds of {@link System#nanoTime} */
    public static void awaitStep(long began) {
        try {
            TimeUnit.NANOSECONDS.sleep(STEP.toNanos() - (System.nanoTime() - began) % STEP.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
