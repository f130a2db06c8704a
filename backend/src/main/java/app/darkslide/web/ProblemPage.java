package app.darkslide.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A problem for a person whose browser came here by an address, and not for a program. The policy of data lets nothing in it run. */
public final class ProblemPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s · Darkslide</title>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/sign-in">Go to sign-in</a></p>
            </html>
            """;

    private ProblemPage() {}

    public static Response answer(ProblemException e, HttpServerRequest request) {
        var answer = ProblemMappers.answer(e);
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains(MediaType.TEXT_HTML)) return answer;
        return Response.fromResponse(answer)
                .type(MediaType.TEXT_HTML + ";charset=utf-8")
                .entity(PAGE.formatted(escaped(e.type.title), escaped(e.getMessage())))
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
