package app.darkslide.registration;

import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;
import java.util.function.BooleanSupplier;

/**
 * What lets somebody create an account: nothing, an invitation, or the setup code.
 *
 * @param role of the account
 * @param limits of the account; what is null in them is the default
 */
public record Admission(Role role, Limits limits, BooleanSupplier used) {
    /**
     * Uses it up, as the first statement of the transaction that creates the account.
     *
     * @return false if somebody else was first
     */
    public boolean use() {
        return used.getAsBoolean();
    }
}
