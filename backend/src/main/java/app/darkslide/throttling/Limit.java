package app.darkslide.throttling;

import java.time.Duration;

/**
 * So many attempts in a period: all at once at first, then as fast as they are given back.
 *
 * @param name of what is counted
 * @param whose for people, as in "too many attempts from …"
 */
record Limit(String name, int attempts, Duration period, String whose) {

    /** After how long one attempt is given back. */
    long microsEach() {
        return Math.max(1, period.toNanos() / 1000 / attempts);
    }

    /** How long it may still take a bucket to be empty for one attempt more to fit in. */
    long microsAhead() {
        return (attempts - 1) * microsEach();
    }
}
