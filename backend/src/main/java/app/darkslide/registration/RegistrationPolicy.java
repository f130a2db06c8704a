package app.darkslide.registration;

import app.darkslide.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The mode of registration. It has one home: the environment if it is set there, else the database. */
@ApplicationScoped
public class RegistrationPolicy {
    private static final String NAME = "registration";

    @Inject
    Settings settings;

    Optional<RegistrationMode> fixed;

    RegistrationPolicy(RegistrationConfig config) {
        fixed = config.registration();
    }

    public RegistrationMode mode() {
        return fixed.or(() -> settings.find(NAME).map(RegistrationMode::valueOf))
                .orElse(RegistrationMode.INVITATION);
    }

    /** Whether only whoever runs the service can change it. */
    public boolean isFixed() {
        return fixed.isPresent();
    }

    public void set(RegistrationMode mode) {
        settings.set(NAME, mode.name());
    }
}
