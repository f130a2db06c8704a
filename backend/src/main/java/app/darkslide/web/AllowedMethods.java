package app.darkslide.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods of each path from the API's document, for the {@code Allow} header of a 405, which the framework leaves out. */
@ApplicationScoped
class AllowedMethods {
    @Inject
    OpenApiDocumentService document;

    @Inject
    ObjectMapper json;

    private volatile Map<Pattern, Set<String>> methods;

    /**
     * @param path as in a URL
     * @return an empty set for a path that is not in the document
     */
    Set<String> at(String path) {
        if (methods == null) methods = read();
        return methods.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private Map<Pattern, Set<String>> read() {
        try {
            var found = new LinkedHashMap<Pattern, Set<String>>();
            var paths = json.readTree(document.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON))
                    .get("paths");
            paths.properties().forEach(path -> found.put(pattern(path.getKey()), methods(path.getValue())));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static Set<String> methods(JsonNode item) {
        var names = new TreeSet<String>();
        item.fieldNames().forEachRemaining(name -> names.add(name.toUpperCase()));
        names.retainAll(Set.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        if (names.contains("GET")) names.add("HEAD");
        return names;
    }
}
