package app.darkslide.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at a browser of their own: it keeps the cookies of the provider and the one of the service. */
public final class OidcVisitor {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public final String name;
    private Cookie cookie;

    public OidcVisitor(String name) {
        this.name = name;
    }

    /** Nobody has seen them before. */
    public static OidcVisitor unknown() {
        return new OidcVisitor("visitor-" + Long.toString(System.nanoTime(), 36) + "-" + COUNT.incrementAndGet());
    }

    public String email() {
        return name + "@example.org";
    }

    /** @return the address of the provider */
    public String begin(Map<String, ?> body) {
        return kept(given().contentType(ContentType.JSON).body(body).post("/users/oidc"));
    }

    /** @param path of an operation that a signed-in user begins */
    public String begin(Person person, String path) {
        return kept(person.request().post(path));
    }

    private String kept(Response answer) {
        answer.then().statusCode(200);
        cookie = answer.detailedCookies().getList("darkslide-oidc").get(0);
        return answer.path("location");
    }

    public Cookie cookie() {
        return cookie;
    }

    /** @return the address to which the provider sends the browser back */
    public URI pass(String address) throws Exception {
        return pass(address, "in");
    }

    /** @param go {@code in}, or {@code away} */
    public URI pass(String address, String go) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        while (true) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var uri = answer.uri();
            if (answer.statusCode() == 303) {
                var next = uri.resolve(location(answer));
                if (next.toString().startsWith(OidcProvider.callback())) return next;
                request = HttpRequest.newBuilder(next);
            } else if (uri.getPath().startsWith("/interaction/") && answer.statusCode() == 200) {
                request = HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("go=" + go + "&login=" + URLEncoder.encode(name, UTF_8)));
            } else throw new AssertionError(uri + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    public Response arrive(URI callback) {
        return withCookie()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    /** A request of this browser. */
    public RequestSpecification withCookie() {
        return cookie == null ? given() : given().cookies(new Cookies(cookie));
    }

    public Response complete() {
        return withCookie()
                .contentType(ContentType.JSON)
                .body(Map.of("refresh", "body"))
                .post("/users/login/oidc");
    }

    /** The same for what a signed-in user has begun. */
    public Response complete(Person person, String path) {
        return withCookie().auth().oauth2(person.accessToken()).post(path);
    }

    /** From the button to the answer that signs in, or does not. */
    public Response signIn(Map<String, ?> body) throws Exception {
        arrive(pass(begin(body))).then().statusCode(303);
        return complete();
    }

    public Response signIn() throws Exception {
        return signIn(Map.of());
    }

    /** @param signedIn the answer that has signed in */
    public static Person person(Response signedIn) {
        var tokens = signedIn.then().statusCode(200).extract();
        return new Person(
                tokens.path("user.username"),
                tokens.path("user.email"),
                null,
                tokens.path("accessToken"),
                tokens.path("refreshToken"));
    }
}
