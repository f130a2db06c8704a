package app.darkslide.sessions;

import app.darkslide.web.ApiPaths;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookies of a browser: the access token for images, the refresh token for {@code /users/token} alone, for
 * {@code /users/login} the proof that an account was used in this browser before, and for some minutes the proof that it was
 * this browser that was sent to a provider to sign in. Over https they are Secure and say so in their names (RFC 6265bis; {@code __Host-} would forbid the narrow paths).
 */
public final class Cookies {
    /** {@code Clear-Site-Data} for a sign-out. Cookies are cleared one by one: the header would clear the known device's too. */
    public static final String WITH_ALL_ELSE = "\"cache\", \"storage\"";

    private static final String SECURE_PREFIX = "__Secure-";
    private static final String ACCESS = "darkslide-access";
    private static final String REFRESH = "darkslide-refresh";
    private static final String DEVICE = "darkslide-device-";
    private static final String EXPECTED_DEVICE = DEVICE + "expected-";
    private static final String REFRESH_PATH = "/users/token";
    private static final String DEVICE_PATH = "/users/login";
    private static final String OIDC = "darkslide-oidc";
    private static final List<String> OIDC_PATHS = List.of("/users/oidc", "/users/login/oidc");

    private Cookies() {}

    static Optional<String> accessToken(HttpServerRequest request) {
        return value(request, ACCESS);
    }

    public static Optional<String> refreshToken(HttpServerRequest request) {
        return value(request, REFRESH);
    }

    static Optional<String> device(HttpServerRequest request, String account) {
        return value(request, DEVICE + account);
    }

    static Optional<String> expectedDevice(HttpServerRequest request, String account) {
        return value(request, EXPECTED_DEVICE + account);
    }

    static boolean hasDevice(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(name(request, DEVICE)));
    }

    /** One for each of the paths where it is needed, so that it goes nowhere else. */
    public static NewCookie[] access(HttpServerRequest request, String token, long seconds) {
        return ApiPaths.withCookie().stream()
                .map(path -> cookie(request, ACCESS, path, token, seconds))
                .toArray(NewCookie[]::new);
    }

    public static NewCookie refresh(HttpServerRequest request, String token, long seconds) {
        return cookie(request, REFRESH, REFRESH_PATH, token, seconds);
    }

    static NewCookie device(HttpServerRequest request, String account, String value, long seconds) {
        return cookie(request, DEVICE + account, DEVICE_PATH, value, seconds);
    }

    static NewCookie expectedDevice(HttpServerRequest request, String account, String value, long seconds) {
        return cookie(request, EXPECTED_DEVICE + account, DEVICE_PATH, value, seconds);
    }

    public static Optional<String> oidc(HttpServerRequest request) {
        return value(request, OIDC);
    }

    /** Lax and not Strict: the way back from the provider begins on its site. One for each of the paths, as above. */
    public static NewCookie[] oidc(HttpServerRequest request, String value, long seconds) {
        return OIDC_PATHS.stream()
                .map(path -> cookie(request, OIDC, path, value, seconds, NewCookie.SameSite.LAX))
                .toArray(NewCookie[]::new);
    }

    /** For the answer that completes what the browser was sent to a provider for. */
    public static NewCookie[] oidcDone(HttpServerRequest request) {
        return oidc(request, "", 0);
    }

    public static NewCookie[] cleared(HttpServerRequest request) {
        return Stream.concat(Arrays.stream(access(request, "", 0)), Stream.of(refresh(request, "", 0)))
                .toArray(NewCookie[]::new);
    }

    private static NewCookie cookie(HttpServerRequest request, String name, String path, String value, long seconds) {
        return cookie(request, name, path, value, seconds, NewCookie.SameSite.STRICT);
    }

    private static NewCookie cookie(
            HttpServerRequest request,
            String name,
            String path,
            String value,
            long seconds,
            NewCookie.SameSite sameSite) {
        return new NewCookie.Builder(name(request, name))
                .value(value)
                .path(path)
                .maxAge((int) seconds)
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(sameSite)
                .build();
    }

    private static Optional<String> value(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(name(request, name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static String name(HttpServerRequest request, String name) {
        return request.isSSL() ? SECURE_PREFIX + name : name;
    }
}
