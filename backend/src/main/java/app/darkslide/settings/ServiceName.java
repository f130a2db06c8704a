package app.darkslide.settings;

import app.darkslide.web.GivenName;
import app.darkslide.web.ProblemException;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** What this installation is called. The name has one home: the environment if it is set there, else the database. */
@ApplicationScoped
public class ServiceName {
    /** In code points of the composed form, as every {@link GivenName} is kept. */
    public static final int MAX_LENGTH = 64;

    private static final String NAME = "name";
    private static final String DEFAULT = "Darkslide";

    @Inject
    Settings settings;

    Optional<String> fixed;

    ServiceName(ServiceNameConfig config) {
        fixed = config.name().map(GivenName::normalized).filter(name -> !name.isEmpty());
    }

    void check(@Observes @Priority(1) StartupEvent starting) {
        if (fixed.isEmpty() || GivenName.fault(fixed.get(), MAX_LENGTH, NAME).isEmpty()) return;
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

    /** @throws ProblemException 400 for what is no name */
    public static String of(String given) {
        return GivenName.of(given, MAX_LENGTH);
    }

    /** @param name from {@link #of} */
    public void set(String name) {
        settings.set(NAME, name);
    }
}
