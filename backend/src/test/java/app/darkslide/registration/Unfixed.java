package app.darkslide.registration;

import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lifts what the environment of the tests says of registration, for one test. */
@ApplicationScoped
public class Unfixed {
    @Inject
    RegistrationPolicy policy;

    @Inject
    EntityManager database;

    private Optional<RegistrationMode> fixed;

    public void lift() {
        fixed = ClientProxy.unwrap(policy).fixed;
        ClientProxy.unwrap(policy).fixed = Optional.empty();
    }

    @Transactional
    public void putBack() {
        ClientProxy.unwrap(policy).fixed = fixed;
        database.createNativeQuery("delete from settings where name = 'registration'")
                .executeUpdate();
    }
}
