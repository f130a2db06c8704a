package app.darkslide.shares;

import app.darkslide.activity.ClientInfo;
import app.darkslide.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Writes down visits. That one has begun is written at once; what is asked for during it is added up in memory, and written every few
 * seconds, so that a gallery of many images is not a write for each: a crash loses the last of it. While the database is away no more
 * than that waits, because visitors are not answered then.
 */
@ApplicationScoped
public class VisitLog {
    /** So long after it began a visit may count for what guests add in a day, because it goes on for twelve hours at most. */
    public static final Duration COUNTS_FOR_GUESTS = Duration.ofHours(36);

    private static final Logger LOG = Logger.getLogger(VisitLog.class);

    private final ConcurrentHashMap<UUID, VisitUse> unwritten = new ConcurrentHashMap<>();

    @Inject
    Sql sql;

    @Inject
    VisitImages images;

    @Transactional
    public void begun(UUID visit, Share share, ClientInfo client, Instant now) {
        sql.execute(
                "insert into share_visits (id, share_id, began_at, last_at, address, device, previews, downloads, archives, bytes)"
                        + " select ?1, id, ?2, ?2, ?3, ?4, 0, 0, 0, 0 from shares where owner_id = ?5 and id = ?6",
                visit,
                now,
                client.address(),
                client.device(),
                share.ownerId,
                share.id);
    }

    public void used(UUID visit, VisitUse use) {
        unwritten.merge(visit, use, VisitUse::plus);
    }

    /** Not a job: what waits is in the memory of this process, and each has its own. */
    @Scheduled(
            every = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void write() {
        var taken = new TreeMap<UUID, VisitUse>(); // in one order for all replicas, which may write of the same visits
        for (var visit : unwritten.keySet()) taken.put(visit, unwritten.remove(visit));
        if (taken.isEmpty()) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> taken.forEach(this::count));
        } catch (RuntimeException away) {
            LOG.warnf("What was asked for in %d visits is written later: %s", taken.size(), away.getMessage());
            taken.forEach(this::used);
            return;
        }
        taken.forEach(this::name);
    }

    void writeTheLast(@Observes ShutdownEvent ending) {
        write();
    }

    private void count(UUID visit, VisitUse use) {
        sql.execute(
                "update share_visits set last_at = ?2, previews = previews + ?3, downloads = downloads + ?4,"
                        + " archives = archives + ?5, bytes = bytes + ?6 where id = ?1",
                visit,
                Instant.now(),
                use.previews(),
                use.downloads(),
                use.archives(),
                use.bytes());
    }

    /** What fails here stays counted, and is not tried again. */
    private void name(UUID visit, VisitUse use) {
        try {
            images.name(visit, use.images());
        } catch (RuntimeException failed) {
            LOG.warnf("Images that were opened in a visit are not named: %s", failed.getMessage());
        }
    }
}
