package app.darkslide.passkeys;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets challenges that nobody has signed. */
@ApplicationScoped
class ExpiredChallenges implements RecurringJob {
    @Inject
    Challenges challenges;

    @Override
    public String name() {
        return "expired-passkey-challenges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().run(() -> challenges.deleteExpired(context.now()));
    }
}
