package app.darkslide.renditions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows in health and metrics which engine renders, and how busy it is. Down while a decoder goes on beyond its time although it
 * was killed: it holds a place that others wait for. The service serves all the same, so this is neither readiness nor liveness.
 */
@Wellness
@ApplicationScoped
class RenditionsHealthCheck implements HealthCheck {
    /** What is killed has usually ended within milliseconds. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    ImagePipeline pipeline;

    @Inject
    MeterRegistry metrics;

    void register(@Observes StartupEvent starting) {
        Gauge.builder("darkslide.renditions.engine", () -> 1)
                .description("Always 1; its tag names the engines in use, the preferred one first.")
                .tag("engines", pipeline.engine())
                .register(metrics);
        Gauge.builder("darkslide.renditions.queue", pipeline, ImagePipeline::queued)
                .description("Images that wait to be decoded, or are being decoded.")
                .register(metrics);
        Gauge.builder(
                        "darkslide.renditions.oldest",
                        pipeline,
                        waiting -> waiting.age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the oldest of them has been here.")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        var overdue = pipeline.overdue();
        var answer = HealthCheckResponse.named("renditions")
                .status(overdue.compareTo(GRACE) < 0)
                .withData("engines", pipeline.engine())
                .withData("queue", pipeline.queued())
                .withData("oldestSeconds", pipeline.age().toSeconds());
        if (!overdue.isZero()) answer.withData("overdueSeconds", overdue.toSeconds());
        return answer.build();
    }
}
