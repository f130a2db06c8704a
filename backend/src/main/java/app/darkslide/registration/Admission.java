package app.darkslide.registration;

import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;

/** What lets somebody create an account: nothing, an invitation, or the setup code. */
public interface Admission {
    Role role();

    /** What is null in them is the default. */
    Limits limits();

    /**
     * Uses it up, as the first statement of the transaction that creates the account.
     *
     * @return false if somebody else was first
     */
    boolean use();
}
