package app.darkslide.registration;

import app.darkslide.crypto.OneTimeCode;
import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Sql sql;

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
        return sql.one("select count(*) from administration where " + condition, Long.class, parameters);
    }

    private int update(String change, byte[] hash) {
        return sql.execute("update administration " + change, hash);
    }
}
