package app.darkslide.testing;

import app.darkslide.jobs.Jobs;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.inject.spi.CDI;

/** While it lasts no job of the service begins: what one does would come in between, or be counted as well. */
public final class Stillness implements AutoCloseable {
    private final Scheduler scheduler = CDI.current().select(Scheduler.class).get();
    private final Jobs jobs = CDI.current().select(Jobs.class).get();

    public Stillness() {
        scheduler.pause();
        jobs.pause();
    }

    @Override
    public void close() {
        jobs.resume();
        scheduler.resume();
    }
}
