package app.darkslide.oidc;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets those who did not come back from the provider. */
@ApplicationScoped
class ExpiredRequests implements RecurringJob {
    @Inject
    AuthorizationRequestRepository requests;

    @Override
    public String name() {
        return "expired-authorization-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        QuarkusTransaction.requiringNew().run(() -> requests.deleteExpired(context.now()));
    }
}
