package app.darkslide.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The documentation of the problem types, generated from their list, at the address that their URIs name. */
@Path("/problems")
class ProblemsResource {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Darkslide: problems</title>
            <h1>Problems</h1>
            <p>The errors that the API answers with, as <code>application/problem+json</code> (RFC 9457).</p>
            <dl>
            %s</dl>
            <p>Of a field that is wrong, the member <code>rule</code> may say which rule it breaks: %s.</p>
            </html>
            """;
    private static final String ENTRY = """
            <dt id="%s"><strong>%s</strong> (%d, <code>/problems#%1$s</code>)</dt>
            <dd>%4$s%5$s</dd>
            """;

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page() {
        var types = Arrays.stream(ProblemType.values())
                .map(type -> ENTRY.formatted(type.slug(), type.title, type.status, type.meaning, reasons(type)))
                .collect(Collectors.joining());
        return PAGE.formatted(types, FieldRule.slugs());
    }

    private static String reasons(ProblemType type) {
        var slugs = ProblemReason.slugs(type);
        return slugs.isEmpty() ? "" : " The member <code>reason</code> may say more: " + slugs + ".";
    }
}
