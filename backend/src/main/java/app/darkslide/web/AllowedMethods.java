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

    private record Documented(Pattern pattern, Set<String> methods) {}

    private volatile Map<String, Documented> paths;

    /**
     * @param path as in a URL
     * @return an empty set for a path that is not in the document
     */
    Set<String> at(String path) {
        var plain = ApiPaths.withoutSlash(path);
        return paths().values().stream()
                .filter(documented -> documented.pattern.matcher(plain).matches())
                .map(Documented::methods)
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether the document has a path that is written so, as in {@code /images/{id}}. */
    boolean isTemplate(String path) {
        return paths().containsKey(path);
    }

    private Map<String, Documented> paths() {
        if (paths == null) paths = read();
        return paths;
    }

    private Map<String, Documented> read() {
        try {
            var found = new LinkedHashMap<String, Documented>();
            json.readTree(document.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON))
                    .get("paths")
                    .properties()
                    .forEach(path ->
                            found.put(path.getKey(), new Documented(pattern(path.getKey()), methods(path.getValue()))));
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
