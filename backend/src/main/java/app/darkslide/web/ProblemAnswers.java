package app.darkslide.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every answer that is a problem its content and an example. */
final class ProblemAnswers {
    private ProblemAnswers() {}

    static void describe(Operation operation) {
        var named = named(operation);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) describe(Integer.parseInt(status), named, response);
        });
    }

    private static void describe(int status, List<ProblemType> named, APIResponse response) {
        var problem = named.stream()
                .filter(type -> type.status == status)
                .findFirst()
                .or(() -> ProblemType.ofStatus(status))
                .orElseThrow();
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

    /** In the extension their slugs have spaces between them. */
    private static List<ProblemType> named(Operation operation) {
        if (operation.getExtensions() == null) return List.of();
        var slugs = operation.getExtensions().get(ApiDocument.PROBLEM);
        operation.removeExtension(ApiDocument.PROBLEM);
        if (slugs == null) return List.of();
        var named = List.of(slugs.toString().split(" "));
        return Arrays.stream(ProblemType.values())
                .filter(type -> named.contains(type.slug()))
                .toList();
    }
}
