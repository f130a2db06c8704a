package app.darkslide.activity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/** Records what happens to accounts. */
@ApplicationScoped
public class ActivityLog {
    private static final Logger LOG = Logger.getLogger(ActivityLog.class);
    private static final UUID NOBODY = new UUID(0, 0);

    /** Cannot grow beyond the passwords that are hashed in a second or so. */
    private final Queue<Activity> refused = new ConcurrentLinkedQueue<>();

    @Inject
    ActivityRepository activities;

    /** An event that the user is told of at the next sign-in. */
    @Schema(description = "An event since your last sign-in that you should know of.")
    public record Notice(
            ActivityKind kind,

            @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
            Instant at,

            @Schema(description = "The device.", examples = "Firefox on Linux")
            String device) {}

    /** Like {@link #record(UUID, ActivityKind, ClientInfo, String)}, for what needs no detail. */
    @Transactional
    public void record(UUID user, ActivityKind kind, ClientInfo client) {
        record(user, kind, client, null);
    }

    /**
     * Records what happened, in the transaction that does it where there is one.
     *
     * @param detail what it was about, such as the name of a token, or null
     */
    @Transactional
    public void record(UUID user, ActivityKind kind, ClientInfo client, String detail) {
        activities.insertWhereThereIsAnAccount(new Activity(user, kind, client, detail, Instant.now()));
    }

    /**
     * Records a sign-in that was refused. It is written a moment after the answer, and attempted for names without an
     * account too, so that neither the time of the answer nor the work after it reveals which names have one.
     */
    public void refused(Optional<UUID> user, ClientInfo client) {
        refused.add(new Activity(user.orElse(NOBODY), ActivityKind.SIGN_IN_FAILED, client, null, Instant.now()));
    }

    /** Not a job: what waits is in the memory of this process, and each has its own. */
    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void writeRefused() {
        for (Activity activity; (activity = refused.poll()) != null; ) write(activity);
    }

    void writeTheLast(@Observes ShutdownEvent ending) {
        writeRefused();
    }

    private void write(Activity activity) {
        try {
            QuarkusTransaction.requiringNew().run(() -> activities.insertWhereThereIsAnAccount(activity));
        } catch (RuntimeException e) {
            LOG.errorf(e, "A refused sign-in of user %s could not be recorded", activity.userId);
        }
    }

    /**
     * A page of the events of an account, newest first.
     *
     * @param client who asks
     * @param before the id of the last event of the previous page; null for the first page
     */
    @Transactional
    public List<ActivityView> page(UUID user, ClientInfo client, UUID before, int limit) {
        var rows = before == null ? activities.newest(user, limit) : activities.before(user, before, limit);
        return rows.stream().map(row -> ActivityView.of(row, client)).toList();
    }

    /** Tells nobody of what they did themselves, on this device a moment ago. */
    @Transactional
    public void own(UUID user, ActivityKind kind, ClientInfo client) {
        activities.tell(user, kind, client);
    }

    /** The events that the user has not been told of; from now on they count as told. */
    @Transactional
    public List<Notice> notices(UUID user) {
        var untold = activities.untold(user);
        untold.forEach(activity -> activity.untold = false);
        return untold.stream()
                .map(activity -> new Notice(activity.kind, activity.at, activity.device))
                .toList();
    }
}
