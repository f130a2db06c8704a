package app.darkslide.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters that mean the same in every operation, where the operation does not do so itself. */
final class CommonParameters {
    static final String CURSOR = "cursor";
    static final String IF_MATCH = "If-Match";
    static final String IF_NONE_MATCH = "If-None-Match";
    static final String RANGE = "Range";

    private static final Map<String, String> MEANINGS = Map.of(
            CURSOR,
            "Where the page before ended, from its next.",
            "from",
            "The local date and time to begin at, as in 2019-05-31T23:59:59; if it is missing, from the very start. Not with a cursor.",
            IF_MATCH,
            "The ETag that you saw; nothing changes unless it still holds.",
            IF_NONE_MATCH,
            "The ETag of what you have.",
            RANGE,
            "One range of bytes (RFC 9110), as in bytes=0-1023.",
            "If-Range",
            "The ETag for which the range counts.");

    private CommonParameters() {}

    static void describe(Operation operation) {
        for (var parameter : of(operation))
            if (parameter.getDescription() == null) parameter.setDescription(meaning(parameter));
    }

    static boolean has(Operation operation, String name) {
        return of(operation).stream().anyMatch(parameter -> parameter.getName().equals(name));
    }

    private static String meaning(Parameter parameter) {
        if (!parameter.getName().equals("limit")) return MEANINGS.get(parameter.getName());
        var schema = parameter.getSchema();
        return "How many, %s to %s.".formatted(schema.getMinimum(), schema.getMaximum());
    }

    private static List<Parameter> of(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
