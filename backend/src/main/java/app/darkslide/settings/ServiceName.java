package app.darkslide.settings;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** What this installation is called. The name has one home: the environment if it is set there, else the database. */
@ApplicationScoped
public class ServiceName {
    public static final int MAX_LENGTH = 64;

    private static final String NAME = "name";
    private static final String DEFAULT = "Darkslide";

    /** Nothing that ends a line or turns its direction round. */
    private static final Pattern LINE =
            Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]{1," + MAX_LENGTH + "}");

    @Inject
    Settings settings;

    Optional<String> fixed;

    ServiceName(ServiceNameConfig config) {
        fixed = config.name().map(String::strip).filter(name -> !name.isEmpty());
    }

    void check(@Observes @Priority(1) StartupEvent starting) {
        if (fixed.isEmpty() || LINE.matcher(fixed.get()).matches()) return;
        var sentence = "DARKSLIDE_NAME is no line of at most " + MAX_LENGTH + " characters.";
        // Quarkus prints only the sentence if this is the innermost cause.
        throw new IllegalStateException(sentence, new PreventFurtherStepsException(sentence, 1));
    }

    public String text() {
        return fixed.or(() -> settings.find(NAME)).orElse(DEFAULT);
    }

    /** Whether only whoever runs the service can change it. */
    public boolean isFixed() {
        return fixed.isPresent();
    }

    /** @param name a line of at most {@link #MAX_LENGTH} characters */
    public void set(String name) {
        settings.set(NAME, name);
    }
}
