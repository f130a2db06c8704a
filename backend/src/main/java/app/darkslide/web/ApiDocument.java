package app.darkslide.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Completes the API's document with the parts that operations have in common, so that no resource has to repeat them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    /** An extension by which an operation names its problems, with spaces between them, where a status has several; the document itself has none. */
    public static final String PROBLEM = "x-problem";

    /** An extension of an operation that a sign-in of some time ago is not enough for; the document says it in words. */
    public static final String FRESH_SIGN_IN = "x-fresh-sign-in";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PortableSchemas.make(document);
        ProblemSchemas.complete(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        // The framework has named the scheme for all that is not @PermitAll.
        if (operation.getSecurity() == null) operation.setSecurity(List.of());
        // It also names roles there, where a bearer's scopes would stand; the answers say who may do it.
        else if (!operation.getSecurity().isEmpty())
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        CommonParameters.describe(operation);
        CommonAnswers.add(path, operation);
        CommonHeaders.add(operation);
        BinaryContent.describe(operation);
        ProblemAnswers.describe(operation);
        // The framework also puts an operation's extensions beside its answers.
        for (var name : List.of(PROBLEM, FRESH_SIGN_IN))
            operation.getResponses().removeExtension(name);
    }
}
