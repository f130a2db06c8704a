package app.darkslide.web;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Lists in the API's document what the members of a problem may say: in words, because clients that are made of an enumeration fail at a new value. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static void complete(OpenAPI document) {
        if (document.getComponents() == null) return;
        var schemas = document.getComponents().getSchemas();
        list(schemas.get("Problem"), "reason", ProblemReason.slugs());
        list(schemas.get("FieldError"), "rule", FieldRule.slugs());
    }

    private static void list(Schema schema, String member, String values) {
        var property = schema.getProperties().get(member);
        property.setDescription(property.getDescription() + " There may be more than these: " + values + ".");
    }
}
