package app.darkslide.testing;

import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.Progress;
import java.time.Instant;

/** Runs a job at once and in the test's thread, without its row; how far it has got is remembered from one run to the next. */
public class JobRunNow implements JobContext {
    private final Object payload;
    private Progress progress = Progress.NONE;

    public JobRunNow() {
        this(null);
    }

    public JobRunNow(Object payload) {
        this.payload = payload;
    }

    /** @return false if it would be tried again later */
    public boolean attempt(Job job) {
        try {
            job.run(this);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Override
    public <P> P payload(Class<P> type) {
        return type.cast(payload);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void reached(Progress now) {
        progress = now;
    }

    @Override
    public void goOn() {}
}
