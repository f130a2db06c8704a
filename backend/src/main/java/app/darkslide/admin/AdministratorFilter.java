package app.darkslide.admin;

import app.darkslide.factors.SecondFactorPolicy;
import app.darkslide.sessions.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Whoever looks after accounts has the second factor that is demanded of them: for what they see, and for what they do. */
@Provider
class AdministratorFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    CurrentUser currentUser;

    @Inject
    SecondFactorPolicy secondFactor;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceClass().isAnnotationPresent(RolesAllowed.class))
            secondFactor.require(currentUser.user());
    }
}
