package app.darkslide.sessions;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets sessions that nobody can take up any more. */
@ApplicationScoped
class ExpiredSessions implements RecurringJob {
    @Inject
    SessionRepository sessions;

    @Override
    public String name() {
        return "expired-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().call(() -> sessions.deleteExpired(context.now()));
    }
}
