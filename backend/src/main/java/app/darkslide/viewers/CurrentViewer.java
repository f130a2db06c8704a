package app.darkslide.viewers;

import app.darkslide.factors.SecondFactorPolicy;
import app.darkslide.sessions.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The viewer who sent the present request. */
@ApplicationScoped
public class CurrentViewer {
    /** Until accounts have roles, none is an administrator's. */
    private static final boolean ADMINISTRATOR = false;

    @Inject
    CurrentUser user;

    @Inject
    SecondFactorPolicy secondFactor;

    public Viewer get() {
        secondFactor.require(user.user(), ADMINISTRATOR);
        return new Viewer.User(user.user());
    }
}
