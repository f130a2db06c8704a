package app.darkslide.tokens;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets personal access tokens after their time. */
@ApplicationScoped
class ExpiredTokens implements RecurringJob {
    @Inject
    PersonalTokenRepository tokens;

    @Override
    public String name() {
        return "expired-tokens";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().run(() -> tokens.deleteExpired(context.now()));
    }
}
