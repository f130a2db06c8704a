package app.darkslide.registration;

import app.darkslide.crypto.OneTimeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The code that makes the first administrator. Each start makes a new one, until there is an administrator: so it is read by
 * whoever starts the service, not by whoever reaches the port first.
 */
@ApplicationScoped
public class SetupCode {
    private static final String NO_ADMINISTRATOR = " and not exists (select 1 from users where role = 'ADMINISTRATOR')";

    @Inject
    EntityManager database;

    /** @return nothing once there is an administrator */
    @Transactional
    public Optional<String> renew() {
        var code = OneTimeCode.random(Invitation.SECRET_BYTES);
        return update("set setup_hash = ?1 where id = 1" + NO_ADMINISTRATOR, code.hash()) > 0
                ? Optional.of(code.text())
                : Optional.empty();
    }

    /** Whether nobody has used the code of any start yet. */
    @Transactional
    public boolean isNeeded() {
        return count("id = 1" + NO_ADMINISTRATOR) > 0;
    }

    @Transactional
    boolean is(String code) {
        return count("setup_hash = ?1" + NO_ADMINISTRATOR, new OneTimeCode(code).hash()) > 0;
    }

    /** Of two that use it at once the second waits here for the first. */
    boolean use(String code) {
        return update("set setup_hash = null where setup_hash = ?1" + NO_ADMINISTRATOR, new OneTimeCode(code).hash())
                > 0;
    }

    private long count(String condition, Object... parameters) {
        var query = database.createNativeQuery("select count(*) from administration where " + condition, Long.class);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return (Long) query.getSingleResult();
    }

    private int update(String change, byte[] hash) {
        return database.createNativeQuery("update administration " + change)
                .setParameter(1, hash)
                .executeUpdate();
    }
}
