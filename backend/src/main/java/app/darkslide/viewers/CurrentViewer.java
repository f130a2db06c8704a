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

    /** For what must not be done by whoever finds an open browser; only for paths that no personal access token reaches. */
    public void requireFresh() {
        user.requireFresh();
    }
}
