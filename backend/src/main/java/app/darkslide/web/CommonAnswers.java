package app.darkslide.web;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds the answers that follow from what an operation is, where the operation does not name them itself. */
final class CommonAnswers {
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is not valid.",
            "500", "Something broke on our side.",
            "503", "Busy, or the database is away; Retry-After tells how long to wait.");
    private static final String UNAUTHORIZED = "No valid access token.";
    private static final String NOT_FRESH = "No valid access token, or your sign-in is older than ten minutes.";
    private static final String NEEDS_FRESH_SIGN_IN = "Needs a sign-in that is at most ten minutes old.";
    private static final String FORBIDDEN = "A personal access token that may not do this.";
    private static final String ADMINISTRATORS_ONLY =
            "You are no administrator, this is a personal access token, or a second factor is demanded of you (second-factor-missing).";
    private static final String NOT_FOUND = "There is no such thing, or it is not yours.";
    private static final String NOT_MODIFIED = "If-None-Match names it: it has not changed.";
    private static final String CHANGED = "If-Match names another version than the present one.";
    private static final String NO_SUCH_RANGE = "The range begins behind the end.";

    private CommonAnswers() {}

    static void add(String path, Operation operation) {
        removeGenerated(operation);
        ALWAYS.forEach((status, meaning) -> add(operation, status, meaning));
        if (needsFreshSignIn(operation)) addNotFresh(operation);
        if (!operation.getSecurity().isEmpty()) {
            add(operation, "401", UNAUTHORIZED);
            add(operation, "403", path.startsWith("/admin/") ? ADMINISTRATORS_ONLY : FORBIDDEN);
        }
        if (path.contains("{")) add(operation, "404", NOT_FOUND);
        if (CommonParameters.has(operation, CommonParameters.IF_NONE_MATCH)) add(operation, "304", NOT_MODIFIED);
        if (CommonParameters.has(operation, CommonParameters.IF_MATCH)) add(operation, "412", CHANGED);
        if (CommonParameters.has(operation, CommonParameters.RANGE)) add(operation, "416", NO_SUCH_RANGE);
    }

    /** The framework's words for them say nothing. */
    private static void removeGenerated(Operation operation) {
        var responses = operation.getResponses();
        responses.removeAPIResponse("403");
        var unauthorized = responses.getAPIResponse("401");
        if (unauthorized != null && "Not Authorized".equals(unauthorized.getDescription()))
            responses.removeAPIResponse("401");
    }

    private static boolean needsFreshSignIn(Operation operation) {
        var extensions = operation.getExtensions();
        return extensions != null && extensions.containsKey(ApiDocument.FRESH_SIGN_IN);
    }

    private static void addNotFresh(Operation operation) {
        var problems = operation.getExtensions().get(ApiDocument.PROBLEM);
        var named = problems == null ? "" : problems + " ";
        operation.removeExtension(ApiDocument.FRESH_SIGN_IN);
        operation.setDescription(Optional.ofNullable(operation.getDescription())
                .map(description -> description + " " + NEEDS_FRESH_SIGN_IN)
                .orElse(NEEDS_FRESH_SIGN_IN));
        operation.addExtension(ApiDocument.PROBLEM, named + ProblemType.FRESH_SIGN_IN_REQUIRED.slug());
        add(operation, "401", NOT_FRESH);
    }

    private static void add(Operation operation, String status, String meaning) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(status))
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(meaning));
    }
}
