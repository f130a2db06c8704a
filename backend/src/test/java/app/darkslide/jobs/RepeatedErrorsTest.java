package app.darkslide.jobs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatedErrorsTest {
    private final RepeatedErrors filter = new RepeatedErrors();

    @Test
    void anOutageShowsOneStackTraceOfTheScheduler() {
        var error = entry("com.github.kagkarlsson.scheduler.RunUntilShutdown", new IllegalStateException());
        assertTrue(filter.isLoggable(error));
        assertFalse(filter.isLoggable(error));
        assertTrue(filter.isLoggable(entry("com.github.kagkarlsson.scheduler.Scheduler", null)));
    }

    @Test
    void whatOthersSayIsNotTouched() {
        var error = entry("app.darkslide.jobs.JobRun", new IllegalStateException());
        assertTrue(filter.isLoggable(error));
        assertTrue(filter.isLoggable(error));
    }

    private static LogRecord entry(String logger, Throwable thrown) {
        var entry = new LogRecord(Level.SEVERE, "text");
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        return entry;
    }
}
