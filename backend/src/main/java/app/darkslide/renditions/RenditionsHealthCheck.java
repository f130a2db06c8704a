package app.darkslide.renditions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Shows in health and metrics which engine renders. */
@Liveness
@ApplicationScoped
class RenditionsHealthCheck implements HealthCheck {
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
        return HealthCheckResponse.named("renditions")
                .up()
                .withData("engines", pipeline.engine())
                .withData("queue", pipeline.queued())
                .withData("oldestSeconds", pipeline.age().toSeconds())
                .build();
    }
}
