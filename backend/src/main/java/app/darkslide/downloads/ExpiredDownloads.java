package app.darkslide.downloads;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what can not be fetched any more. */
@ApplicationScoped
class ExpiredDownloads implements RecurringJob {
    @Inject
    DownloadRepository downloads;

    @Override
    public String name() {
        return "expired-downloads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().run(() -> downloads.deleteExpired(context.now()));
    }
}
