package app.darkslide.admin;

import app.darkslide.jobs.JobState;
import app.darkslide.jobs.Jobs;
import app.darkslide.sessions.Role;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/system")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class SystemResource {
    private static final int MAX_JOBS = 100;

    /** It has them as text; here they are a list of their own. */
    private static final String JOBS_CHECK = "jobs";

    @Inject
    SmallRyeHealthReporter health;

    @Inject
    Jobs jobs;

    @Schema(description = "What is checked, such as the database or the disk.")
    record Check(
            @Schema(description = "Its name.", examples = "blobs")
            String name,

            @Schema(description = "Whether all is well.", examples = "true")
            boolean up,

            @Schema(description = "What was found, by name.", examples = "{\"free\": \"112 GB\"}")
            Map<String, String> data) {}

    @Schema(description = "Work in the background.")
    record JobView(
            @Schema(description = "What it does.", examples = "trash-purge")
            String kind,

            @Schema(description = "Which one of its kind.", examples = "only")
            String id,

            @Schema(description = "Whether it runs just now.", examples = "false")
            boolean running,

            @Schema(description = "By the database's clock (RFC 3339, UTC).", examples = "2026-11-28T04:00:00Z")
            Instant nextRun,

            @Schema(
                    description = "When it last succeeded, or null.",
                    examples = "2026-11-27T04:00:01Z",
                    nullable = true)
            Instant lastSuccess,

            @Schema(description = "How often it has failed since.", examples = "0")
            int failures,

            @Schema(description = "Why it failed last, or null.", nullable = true)
            String lastError,

            @Schema(description = "How much of the present work is done.", examples = "0")
            long done,

            @Schema(description = "How much there is, if that is known, else 0.", examples = "0")
            long total) {

        static JobView of(JobState state) {
            return new JobView(
                    state.job(),
                    state.id(),
                    state.running(),
                    state.nextRun(),
                    state.lastSuccess(),
                    state.failures(),
                    state.lastError(),
                    state.progress().done(),
                    state.progress().total());
        }
    }

    @Schema(name = "SystemState", description = "How the service is.")
    record View(
            @Schema(description = "The checks.") List<Check> checks,

            @Schema(description = "The work in the background, what fails before the rest.")
            List<JobView> jobs) {}

    @GET
    @Operation(
            operationId = "system",
            summary = "See how the service is",
            description = "The checks of its health, and the work in the background; what fails comes first.")
    @APIResponseSchema(value = View.class, responseDescription = "How it is.")
    public View state() {
        var checks = health.getHealth().getPayload().getJsonArray("checks").getValuesAs(JsonObject.class);
        return new View(
                checks.stream()
                        .filter(check -> !check.getString("name").equals(JOBS_CHECK))
                        .map(SystemResource::check)
                        .toList(),
                jobs.states(MAX_JOBS).stream().map(JobView::of).toList());
    }

    private static Check check(JsonObject check) {
        var data = new TreeMap<String, String>();
        if (check.containsKey("data"))
            check.getJsonObject("data").forEach((name, value) -> data.put(name, text(value)));
        return new Check(check.getString("name"), check.getString("status").equals("UP"), data);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
