package app.darkslide.factors;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets sign-ins that were not completed. */
@ApplicationScoped
class ExpiredSignIns implements RecurringJob {
    @Inject
    PendingSignInRepository pending;

    @Override
    public String name() {
        return "expired-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().run(() -> pending.deleteExpired(context.now()));
    }
}
