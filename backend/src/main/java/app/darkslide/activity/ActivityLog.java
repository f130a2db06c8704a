package app.darkslide.activity;

import app.darkslide.sessions.AccountEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keeps what happens to accounts. */
@ApplicationScoped
public class ActivityLog {
    @Inject
    ActivityRepository activities;

    @Inject
    ActivityConfig config;

    /** What somebody has to be told when they sign in. */
    @Schema(description = "Something that happened meanwhile and that you should know.")
    public record Notice(
            AccountEvent.Kind kind,

            @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
            Instant at,

            @Schema(description = "On which device.", examples = "Firefox on Linux")
            String device) {}

    @Transactional
    void keep(@Observes AccountEvent event) {
        activities.persist(new Activity(event, Instant.now()));
    }

    /** After the answer, which must not take longer for names that have an account. */
    @Transactional
    void keepLater(@ObservesAsync AccountEvent event) {
        keep(event);
    }

    /** What somebody has not been told yet; it counts as told from then on. */
    @Transactional
    public List<Notice> notices(UUID user) {
        var untold = activities.untold(user);
        untold.forEach(activity -> activity.untold = false);
        return untold.stream()
                .map(activity -> new Notice(activity.kind, activity.at, activity.device))
                .toList();
    }

    @Scheduled(every = "1h", delayed = "13m")
    @Transactional
    void forgetOld() {
        activities.deleteBefore(Instant.now().minus(config.activityRetention()));
    }
}
