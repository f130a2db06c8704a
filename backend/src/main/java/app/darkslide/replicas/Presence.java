package app.darkslide.replicas;

import app.darkslide.database.EmbeddedDriver;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Says that this replica is there, until it stops. With a database of its own it is the only one, and says nothing, so that a resting disk
 * is not woken.
 */
@ApplicationScoped
class Presence {
    private static final Logger LOG = Logger.getLogger(Presence.class);

    private final ReplicaRepository replicas;
    private final String version;
    private final boolean isAlone;
    private final UUID replica = UUID.randomUUID();

    Presence(
            ReplicaRepository replicas,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.replicas = replicas;
        this.version = version;
        isAlone = EmbeddedDriver.directory(database).isPresent();
    }

    /** Not a job: each replica speaks for itself. */
    @Scheduled(
            every = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tell() {
        if (isAlone) return;
        try {
            replicas.seen(replica, version);
            replicas.forgetLost();
        } catch (SQLException away) {
            LOG.debugf("This replica could not be noted: %s", away.getMessage());
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        if (isAlone) return;
        try {
            replicas.remove(replica);
        } catch (SQLException away) {
            LOG.debugf("It could not be noted that this replica stops: %s", away.getMessage());
        }
    }

    /** How many replicas of each version have been seen lately. */
    SortedMap<String, Integer> byVersion() throws SQLException {
        return isAlone ? new TreeMap<>(Map.of(version, 1)) : replicas.byVersion();
    }
}
