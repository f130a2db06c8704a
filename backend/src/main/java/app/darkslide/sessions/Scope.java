package app.darkslide.sessions;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a personal access token may reach. One rule for all operations, so that none can be forgotten: reading or
 * changing what is kept here, and seeing the account. Everything else of a person is for a session alone.
 */
@Schema(description = "What a token may do: see pictures, add and change them, or see the account.")
public enum Scope {
    @JsonProperty("images:read")
    IMAGES_READ("images:read"),
    @JsonProperty("images:write")
    IMAGES_WRITE("images:write"),
    @JsonProperty("account:read")
    ACCOUNT_READ("account:read");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** So plain that nothing else can be made of it on the way to a resource: no dots, no escapes, no parameters. */
    private static final Pattern OUTSIDE_USERS = Pattern.compile("/(?!users(?:/|$))[a-z]+(?:/[A-Za-z0-9-]+)*");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** Empty for what no personal access token reaches. */
    static Optional<Scope> needed(HttpServerRequest request) {
        var reads = READING.contains(request.method());
        if (OUTSIDE_USERS.matcher(request.path()).matches()) return Optional.of(reads ? IMAGES_READ : IMAGES_WRITE);
        return reads && request.path().equals("/users/me") ? Optional.of(ACCOUNT_READ) : Optional.empty();
    }

    /** As in a token's list of scopes (RFC 6749, section 3.3). */
    @Override
    public String toString() {
        return text;
    }
}
