package app.darkslide.viewers;

import app.darkslide.factors.SecondFactorPolicy;
import app.darkslide.sessions.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The viewer who sent the present request. */
@ApplicationScoped
public class CurrentViewer {
    @Inject
    CurrentUser user;

    @Inject
    SecondFactorPolicy secondFactor;

    public Viewer get() {
        secondFactor.require(user.user());
        return new Viewer.User(user.user());
    }
}
