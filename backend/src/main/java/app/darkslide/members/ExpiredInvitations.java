package app.darkslide.members;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets invitations to albums that nobody has answered. */
@ApplicationScoped
class ExpiredInvitations implements RecurringJob {
    @Inject
    MemberRepository members;

    @Inject
    MemberConfig config;

    @Override
    public String name() {
        return "expired-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        members.deleteExpired(context.now().minus(config.lifetime()));
    }
}
