package app.darkslide.web;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Never starts without https where the operator wants it. */
@ApplicationScoped
class TlsCheck {
    void check(@Observes @Priority(1) StartupEvent starting, TlsConfig config) {
        TlsFiles.refusal(config.certificate(), config.key()).ifPresent(sentence -> {
            // Quarkus prints only the sentence if this is the innermost cause.
            throw new IllegalStateException(sentence, new PreventFurtherStepsException(sentence, 1));
        });
    }
}
