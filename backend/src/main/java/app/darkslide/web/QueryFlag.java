package app.darkslide.web;

import io.vertx.core.http.HttpServerRequest;

/** A parameter of a query that is a yes or a no: {@code ?name}, {@code ?name=true}, {@code ?name=false} or nothing. */
public final class QueryFlag {
    private QueryFlag() {}

    public static boolean isSet(HttpServerRequest request, String name) {
        var value = request.getParam(name);
        if (value == null || value.equals("false")) return false;
        if (value.isEmpty() || value.equals("true")) return true;
        throw new ProblemException(ProblemType.INVALID_REQUEST, name + " must be true or false.");
    }
}
