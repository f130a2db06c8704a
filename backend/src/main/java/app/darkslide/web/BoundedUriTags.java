package app.darkslide.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Holds the metrics of requests to the paths of the API's document. The framework names a request that it has no template
 * for by its path, which any visitor can invent: after the hundredth one it would count no path any more.
 */
@Singleton
class BoundedUriTags implements MeterFilter {
    private static final String URI = "uri";
    private static final Set<String> FRAMEWORK = Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");
    private static final String ALL_ELSE = "OTHER";

    @Inject
    AllowedMethods documented;

    @Override
    public Meter.Id map(Meter.Id id) {
        var uri = id.getName().startsWith("http.server.") ? id.getTag(URI) : null;
        if (uri == null || FRAMEWORK.contains(uri) || CutAnswers.isMarked(uri) || documented.isTemplate(uri)) return id;
        var bounded = id.getTags().stream()
                .map(tag -> tag.getKey().equals(URI) ? Tag.of(URI, ALL_ELSE) : tag)
                .toList();
        return id.replaceTags(bounded);
    }
}
