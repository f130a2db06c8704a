package app.darkslide.sessions;

import app.darkslide.web.ApiPaths;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a personal access token may reach. One rule for all operations, so that none can be forgotten: {@link ApiPaths}
 * says what a path's first segment belongs to, the method whether it is read or changed: a search is read by POST. Of an account a token sees only
 * what it is; everything else, and every path that is in no list, is for a session alone.
 */
@Schema(
        description =
                "What a token may do: see images, add and change them, see links, make and end them, or see the account.")
public enum Scope {
    @JsonProperty("images:read")
    IMAGES_READ("images:read"),
    @JsonProperty("images:write")
    IMAGES_WRITE("images:write"),
    @JsonProperty("shares:read")
    SHARES_READ("shares:read"),
    @JsonProperty("shares:write")
    SHARES_WRITE("shares:write"),
    @JsonProperty("account:read")
    ACCOUNT_READ("account:read");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** So plain that nothing else can be made of it on the way to a resource: no dots, no escapes, no parameters. */
    private static final Pattern PLAIN = Pattern.compile("/[a-z]+(?:/[A-Za-z0-9_-]+)*");

    private static final String ACCOUNT = "/users/me";

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** Empty for what no personal access token reaches. */
    static Optional<Scope> needed(HttpServerRequest request) {
        return needed(request.method(), request.path());
    }

    /** A slash at the end makes no difference, as to the resources. */
    static Optional<Scope> needed(HttpMethod method, String asked) {
        var path = ApiPaths.withoutSlash(asked);
        var reads = READING.contains(method) || method == HttpMethod.POST && ApiPaths.isReadByPost(path);
        if (path.equals(ACCOUNT)) return reads ? Optional.of(ACCOUNT_READ) : Optional.empty();
        if (!PLAIN.matcher(path).matches()) return Optional.empty();
        return ApiPaths.scope(path).flatMap(resource -> named(resource + (reads ? ":read" : ":write")));
    }

    private static Optional<Scope> named(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** As in a token's list of scopes (RFC 6749, section 3.3). */
    @Override
    public String toString() {
        return text;
    }
}
