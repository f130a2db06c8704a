package app.darkslide.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The values of settings that lie in the database, where all replicas find them. */
@ApplicationScoped
public class Settings {
    @Inject
    EntityManager database;

    @Transactional
    public Optional<String> find(String name) {
        List<?> values = database.createNativeQuery("select value from settings where name = ?1", String.class)
                .setParameter(1, name)
                .getResultList();
        return values.stream().map(String.class::cast).findFirst();
    }

    @Transactional
    public void set(String name, String value) {
        database.createNativeQuery("insert into settings (name, value) values (?1, ?2)"
                        + " on duplicate key update value = values(value)")
                .setParameter(1, name)
                .setParameter(2, value)
                .executeUpdate();
    }
}
