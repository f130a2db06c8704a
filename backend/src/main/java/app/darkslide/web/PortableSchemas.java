package app.darkslide.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in JSON Schema what the framework says in Java: regular expressions, and the types of Java's own classes. */
final class PortableSchemas {
    private static final String LOCAL_TIME = "LocalDateTime";

    private PortableSchemas() {}

    static void make(OpenAPI document) {
        var named = document.getComponents() == null
                ? Map.<String, Schema>of()
                : nonNull(document.getComponents().getSchemas());
        named.values().forEach(PortableSchemas::translatePatterns);
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(PortableSchemas::parameters)
                .map(Parameter::getSchema)
                .forEach(schema -> Optional.ofNullable(schema).ifPresent(PortableSchemas::translatePatterns));
        // It has no offset, which the format date-time demands; this one is of the OpenAPI Initiative's registry.
        Optional.ofNullable(named.get(LOCAL_TIME)).ifPresent(schema -> schema.setFormat("date-time-local"));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream();
    }

    private static void translatePatterns(Schema schema) {
        if (schema.getPattern() != null) schema.setPattern(ecmaScript(schema.getPattern()));
        nonNull(schema.getProperties()).values().forEach(PortableSchemas::translatePatterns);
        if (schema.getItems() != null) translatePatterns(schema.getItems());
    }

    /** JSON Schema looks for an expression anywhere in the text, bean validation compares it with the whole. */
    private static String ecmaScript(String java) {
        return "^(?:" + java.replace("\\p{Cntrl}", "\\x00-\\x1F\\x7F") + ")$";
    }

    private static Map<String, Schema> nonNull(Map<String, Schema> schemas) {
        return schemas == null ? Map.of() : schemas;
    }
}
