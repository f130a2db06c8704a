package app.darkslide.admin;

import app.darkslide.activity.ClientInfo;
import app.darkslide.audit.Actor;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The administrator who sends the present request. */
@ApplicationScoped
class CurrentAdministrator {
    @Inject
    CurrentUser currentUser;

    /**
     * For whatever changes something.
     *
     * @throws ProblemException 401 if the sign-in is not fresh
     */
    Actor fresh(HttpServerRequest request) {
        currentUser.requireFresh();
        return new Actor(currentUser.user(), ClientInfo.of(request));
    }
}
