package app.darkslide.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Lists in the API's document what the members of a problem may say. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static void complete(OpenAPI document) {
        if (document.getComponents() == null) return;
        var schemas = document.getComponents().getSchemas();
        list(schemas.get("Problem"), "reason", slugs(ProblemReason.values(), ProblemReason::slug));
        list(schemas.get("FieldError"), "rule", slugs(FieldRule.values(), FieldRule::slug));
    }

    private static void list(Schema schema, String member, List<Object> values) {
        schema.getProperties().get(member).setEnumeration(values);
    }

    private static <T> List<Object> slugs(T[] values, Function<T, String> slug) {
        return Arrays.stream(values).<Object>map(slug).toList();
    }
}
