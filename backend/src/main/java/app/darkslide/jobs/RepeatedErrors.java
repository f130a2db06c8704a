package app.darkslide.jobs;

import io.quarkus.logging.LoggingFilter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Drops repeated log records: the scheduler logs a stack trace whenever it cannot reach the database, which is every ten
 * seconds during an outage.
 */
@LoggingFilter(name = "repeated-errors")
final class RepeatedErrors implements Filter {
    private static final String SCHEDULER = "com.github.kagkarlsson.";
    private static final long INTERVAL = Duration.ofMinutes(10).toNanos();

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getThrown() == null || !record.getLoggerName().startsWith(SCHEDULER)) return true;
        var now = System.nanoTime();
        var due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + INTERVAL);
    }
}
