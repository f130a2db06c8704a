package app.darkslide.throttling;

import java.time.Duration;

/**
 * A number of attempts in a period. All may come at once at first, then as fast as they are given back.
 *
 * @param name of what is counted
 * @param whose for the message to the user, as in "too many attempts from …"
 */
record Limit(String name, int attempts, Duration period, String whose) {

    /** The time after which one attempt is given back. */
    long microsEach() {
        return Math.max(1, period.toNanos() / 1000 / attempts);
    }

    /** The longest that a bucket takes to get empty. */
    long microsAll() {
        return attempts * microsEach();
    }

    /** How long before it is empty a bucket still takes one more attempt. */
    long microsAhead() {
        return (attempts - 1) * microsEach();
    }
}
