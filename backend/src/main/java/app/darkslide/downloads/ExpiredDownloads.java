package app.darkslide.downloads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets what can not be fetched any more. */
@ApplicationScoped
class ExpiredDownloads {
    @Inject
    DownloadRepository downloads;

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> downloads.deleteExpired(Instant.now()));
    }
}
