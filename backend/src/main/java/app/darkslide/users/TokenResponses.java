package app.darkslide.users;

import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ActivityLog.Notice;
import app.darkslide.quotas.Quotas;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.SessionTokens;
import app.darkslide.web.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Builds the answer with a session's tokens: in the body, or for a browser in cookies that scripts cannot read. */
@ApplicationScoped
class TokenResponses {
    @Inject
    UserRepository users;

    @Inject
    Quotas quotas;

    @Inject
    ActivityLog activity;

    /** The answer to a sign-in: what the user should know comes with it, and the device is recognized next time. */
    Response ofSignIn(SignInResult result, RefreshIn refresh, HttpServerRequest request) {
        var notices = activity.notices(result.session().user());
        return of(result.session(), refresh == RefreshIn.BODY, notices, request)
                .cookie(result.device())
                .build();
    }

    /** @param notices null if the answer has none */
    Response.ResponseBuilder of(
            SessionTokens session, boolean inBody, List<Notice> notices, HttpServerRequest request) {
        var user = users.find(session.user()).orElseThrow(ProblemException::notFound);
        var answer = Response.ok(new TokenResponse(
                session.accessToken(),
                "Bearer",
                session.expiresIn(),
                inBody ? session.refreshToken() : null,
                UserView.of(user, quotas.used(user.id)),
                notices));
        if (inBody) return answer;
        answer.cookie(Cookies.access(request, session.accessToken(), session.expiresIn()));
        if (session.refreshToken() != null)
            answer.cookie(Cookies.refresh(request, session.refreshToken(), session.refreshExpiresIn()));
        return answer;
    }
}
