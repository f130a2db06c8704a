package app.darkslide.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation of the API's document has in common, so that no resource has to repeat it: the problems. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is not valid.",
            "500", "Something broke on our side.",
            "503", "Busy, or the database is away; Retry-After tells how long to wait.");
    /** An extension by which a response names its problem where its status has several; the document itself has none. */
    public static final String PROBLEM = "x-problem";

    private static final String UNAUTHORIZED = "No valid access token.";
    private static final String FORBIDDEN = "A personal access token that may not do this.";
    private static final String NOT_FOUND = "There is no such thing, or it is not yours.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        operation.getResponses().removeAPIResponse("403"); // generated, with words that say nothing
        ALWAYS.forEach((status, meaning) -> add(operation, status, meaning));
        // The framework has named the scheme for all that is not @PermitAll.
        var open = operation.getSecurity() == null;
        if (open) operation.setSecurity(List.of());
        if (!open || path.equals("/users/login") || path.equals("/users/token")) add(operation, "401", UNAUTHORIZED);
        if (!open) add(operation, "403", FORBIDDEN);
        if (path.contains("{")) add(operation, "404", NOT_FOUND);
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(ApiDocument::isProblem)
                .forEach(entry -> describe(Integer.parseInt(entry.getKey()), entry.getValue()));
    }

    private static void add(Operation operation, String status, String meaning) {
        if (!operation.getResponses().hasAPIResponse(status))
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(meaning));
    }

    private static boolean isProblem(Entry<String, APIResponse> response) {
        return response.getKey().compareTo("400") >= 0;
    }

    private static Optional<ProblemType> named(APIResponse response) {
        if (response.getExtensions() == null) return Optional.empty();
        var slug = response.getExtensions().get(PROBLEM);
        response.removeExtension(PROBLEM);
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst();
    }

    private static void describe(int status, APIResponse response) {
        var problem = named(response).or(() -> ProblemType.ofStatus(status)).orElseThrow();
        var example = Map.of(
                "type",
                "/problems#" + problem.slug(),
                "title",
                problem.title,
                "status",
                status,
                "detail",
                problem.meaning);
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(example)));
    }
}
