package app.darkslide.database;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at the room on the embedded database's disk. */
@ApplicationScoped
class DiskReserveWatch {
    private static final Logger LOG = Logger.getLogger(DiskReserveWatch.class);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        EmbeddedDriver.directory(url).ifPresent(DiskReserveWatch::adjust);
    }

    private static void adjust(Path path) {
        try {
            DiskReserve.adjust(new DatabaseDirectory(path.toRealPath()));
        } catch (IOException e) {
            LOG.warnf("No room could be kept for the database: %s", e.getMessage());
        }
    }
}
