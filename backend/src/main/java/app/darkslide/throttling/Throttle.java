package app.darkslide.throttling;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;

/** Bounds guesses by network address. What one process forgets at its end is at most one period's worth. */
@ApplicationScoped
public class Throttle {
    private static final int ADDRESSES = 50_000;

    private final Limit logins;
    private final Limit registrations;

    Throttle(ThrottleConfig config) {
        logins = new Limit(config.loginsPerMinute(), Duration.ofMinutes(1));
        registrations = new Limit(config.registrationsPerHour(), Duration.ofHours(1));
    }

    public void login(HttpServerRequest request) {
        logins.take(request);
    }

    public void registration(HttpServerRequest request) {
        registrations.take(request);
    }

    private record Limit(int attempts, Duration period, Cache<String, Bucket> buckets) {

        Limit(int attempts, Duration period) {
            this(
                    attempts,
                    period,
                    Caffeine.newBuilder()
                            .maximumSize(ADDRESSES)
                            .expireAfterAccess(period)
                            .build());
        }

        void take(HttpServerRequest request) {
            // A proxy may forward what is no address; then that text is the name that is counted under.
            var peer = request.remoteAddress();
            var address = Objects.requireNonNullElse(peer.hostAddress(), String.valueOf(peer.host()));
            var probe = buckets.get(address, this::full).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed())
                throw ProblemException.retryAfter(
                        ProblemType.TOO_MANY_REQUESTS,
                        "There were too many attempts from your network address. Wait a little, then try again.",
                        Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }

        private Bucket full(String address) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
                    .build();
        }
    }
}
