package app.darkslide.jobs;

import java.time.Duration;
import java.util.UUID;

/** A kind of its own for each test. */
class TestJob implements Job {
    private final String name = "test " + UUID.randomUUID();
    private final Work work;

    interface Work {
        void run(JobContext context) throws Exception;
    }

    TestJob(Work work) {
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(JobContext context) throws Exception {
        work.run(context);
    }

    static final class Recurring extends TestJob implements RecurringJob {
        Recurring(Work work) {
            super(work);
        }

        @Override
        public Duration afterStart() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }
    }
}
