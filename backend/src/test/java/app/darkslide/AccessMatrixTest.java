package app.darkslide;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.activity.ClientInfo;
import app.darkslide.keys.TokenKeys;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.ProvenIdentity;
import app.darkslide.resets.IssuedBy;
import app.darkslide.resets.PasswordResets;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Forgeries;
import app.darkslide.testing.Headers;
import app.darkslide.testing.PasskeyDevice;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.visitors.LinkHolder;
import app.darkslide.visitors.LinkHolder.Held;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation, by every kind of caller, with the status that it gets. An operation that is not in the table fails the
 * build, whether the API's document shows it or not.
 */
@QuarkusTest
class AccessMatrixTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final byte[] PICTURE = Pictures.jpeg(60, 40, 77);
    private static final byte[] ANOTHER = Pictures.jpeg(60, 40, 78);
    private static final String FORM = " multipart/form-data";
    private static final String RAW = " image/*";
    private static final String DOOR = "POST /s/{id}/open";
    private static final String HIDDEN = "GET /problems"; // a page for people, and no part of the document

    /** A token is looked at in one place, before any operation: one of each kind is tried on every operation. */
    private static final Set<String> ONE_OF_EACH_KIND =
            Set.of("that is garbage", "of an ended session", "that was revoked");

    /** Every forgery is tried on these. */
    private static final Set<String> ONE_OF_EACH_WAY = Set.of(
            "GET /images",
            "GET /images/{id}/content",
            "POST /images" + FORM,
            "POST /images" + RAW,
            "PATCH /images/{id}",
            "DELETE /images/{id}",
            "GET /users/me",
            "POST /shares",
            "GET /admin/users");

    @Inject
    TokenKeys keys;

    /** What a row may use that changes nothing. */
    private Scene scene;

    /** Who looks after everything for a while: a sign-in is fresh for ten minutes. */
    private static Person administrator;

    @BeforeEach
    void forgetTheAdministrator() {
        administrator = null;
    }

    /** Somebody with a picture, whatever else an operation may be about, and somebody else. */
    private static final class Scene {
        final Person owner;
        final String image;
        private Held link;

        private Scene(Person owner) {
            this.owner = owner;
            image = owner.uploaded("a.jpg", PICTURE);
        }

        static Scene set() {
            return new Scene(Person.signedUp());
        }

        static Scene by(LinkHolder holder) {
            var scene = set();
            scene.link = holder.come(scene.owner, scene.image);
            return scene;
        }

        Held link() {
            if (link == null) link = LinkHolder.OF_AN_OPEN_LINK.come(owner, image);
            return link;
        }

        Person other() {
            return Person.signedUp();
        }

        String session() {
            return owner.signedInAgain().session();
        }

        String token() {
            return owner.personalToken("images:read").id();
        }

        /** Of an administrator, so that it can be made whoever asks. */
        String invitation() {
            return administrator()
                    .request()
                    .contentType("application/json")
                    .body(Map.of())
                    .post("/admin/invitations")
                    .path("id");
        }

        String factor() {
            String known = owner.request().get("/users/me/factors").path("items[0].id");
            return known == null ? AuthenticatorApp.of(owner).id() : known;
        }

        /** Of a provider that was set up once. */
        String identity() {
            var owned = owner.id();
            var identity = new ProvenIdentity(
                    "https://auth.example.org", UUID.randomUUID().toString(), "ansel", null, false, null, null);
            return QuarkusTransaction.requiringNew().call(() -> CDI.current()
                    .select(ExternalIdentities.class)
                    .get()
                    .connect(owned, identity)
                    .id()
                    .toString());
        }

        /** Of somebody who has one. */
        String otherWithFactor() {
            var somebody = Person.signedUp();
            AuthenticatorApp.of(somebody);
            return somebody.id().toString();
        }

        String firstCode() {
            var begun = owner.request().post("/users/me/factors/authenticator");
            return begun.statusCode() == 200
                    ? AuthenticatorApp.knowing(begun.path("secret")).next()
                    : "123456";
        }

        /** With the picture in it. */
        String album() {
            var writing = owner.request().contentType("application/json");
            String id = writing.body(Map.of("name", "Album " + System.nanoTime()))
                    .post("/albums")
                    .path("id");
            owner.request()
                    .contentType("application/json")
                    .body(Map.of("ids", List.of(image)))
                    .post("/albums/" + id + "/images")
                    .then()
                    .statusCode(200);
            return id;
        }

        /** With somebody who has not answered. */
        String membership() {
            var album = album();
            return "/albums/" + album + "/members/"
                    + owner.sending(Map.of("username", "somebody", "role", "viewer"))
                            .post("/albums/" + album + "/members")
                            .path("id");
        }

        /** To an album of somebody else. */
        String albumInvitation() {
            var other = Scene.set();
            return other.owner
                    .sending(Map.of("username", owner.username(), "role", "viewer"))
                    .post("/albums/" + other.album() + "/members")
                    .path("id");
        }

        static String newName() {
            return "tag " + System.nanoTime();
        }

        String share() {
            return owner.sending(Map.of("images", List.of(image), "name", "A link"))
                    .post("/shares")
                    .path("id");
        }

        String tag() {
            return owner.request()
                    .contentType("application/json")
                    .body(Map.of("name", newName()))
                    .post("/tags")
                    .path("id");
        }

        String export() {
            return owner.sending(Map.of("ids", List.of(image))).post("/exports").path("id");
        }

        String download() {
            return owner.request()
                    .contentType("application/json")
                    .body(Map.of("ids", List.of(image)))
                    .post("/images/downloads")
                    .path("id");
        }
    }

    /**
     * @param operation its method and path and, where two differ in that alone, the kind of body that it takes
     * @param send with what belongs to it, everything of it valid
     * @param reader with a token for images:read only; so writer, and viewer for account:read
     * @param visitor with a link that they have opened
     */
    private record Row(
            String operation,
            int owner,
            int other,
            int reader,
            int writer,
            int viewer,
            int anyoneElse,
            int visitor,
            Function<Scene, Function<RequestSpecification, Response>> send) {

        static Row open(String operation, int status, Function<Scene, Map<String, ?>> body) {
            return new Row(operation, status, status, status, status, status, status, status, sending(operation, body));
        }

        /** Only for who has opened the link: no account opens it. */
        static Row visit(String operation, int visitor) {
            return new Row(operation, 404, 404, 404, 404, 404, 404, visitor, sending(operation, scene -> null));
        }

        static Row closed(String operation, int owner, int other, int reader, int writer, int viewer) {
            return closed(operation, owner, other, reader, writer, viewer, scene -> null);
        }

        /** For administrators; everybody else who is signed in is refused. */
        static Row administration(String operation, int status, Function<Scene, Map<String, ?>> body) {
            return new Row(operation, status, 403, 403, 403, 403, 401, 401, sending(operation, body));
        }

        boolean isAdministration() {
            return operation.contains(" /admin/");
        }

        boolean isOfOwnLinks() {
            return operation.contains(" /shares");
        }

        boolean isOfALink() {
            return operation.contains(" /s/");
        }

        /** What is no part of a link takes its cookie for nothing. */
        int expected(LinkHolder holder) {
            if (operation.equals(DOOR)) return holder.opening;
            return isOfALink() && !holder.isVisiting ? 404 : visitor;
        }

        /** By a token with a scope for links, which is good for nothing else. */
        int expected(String scope) {
            if (anyoneElse != 401) return anyoneElse;
            return isOfOwnLinks() && operation.startsWith("GET") == scope.endsWith(":read") ? owner : 403;
        }

        boolean changesNothingFor(Integer... statuses) {
            return operation.startsWith("GET") || Stream.of(statuses).allMatch(status -> status >= 400);
        }

        static Row closed(
                String operation,
                int owner,
                int other,
                int reader,
                int writer,
                int viewer,
                Function<Scene, Map<String, ?>> body) {
            return new Row(operation, owner, other, reader, writer, viewer, 401, 401, sending(operation, body));
        }

        private static Function<Scene, Function<RequestSpecification, Response>> sending(
                String operation, Function<Scene, Map<String, ?>> body) {
            return scene -> {
                var json = body.apply(scene);
                var parts = operation.split(" ");
                var url = url(parts[1], scene);
                return request -> {
                    if (operation.startsWith("POST /s/{id}/images")) request.header("Darkslide-Guest", "Anna");
                    if (json != null) request.contentType("application/json").body(json);
                    else if (operation.endsWith(RAW))
                        request.contentType("image/jpeg").body(ANOTHER);
                    else if (operation.endsWith(FORM)) request.multiPart("file", "b.jpg", ANOTHER, "image/jpeg");
                    return request.request(parts[0], url);
                };
            };
        }

        private static String url(String path, Scene scene) {
            if (path.startsWith("/s/"))
                return path.replace("{id}", scene.link().link().id().toString())
                        .replace("{image}", scene.link().image());
            var parent = path.substring(0, path.lastIndexOf('/') + 1);
            return switch (path) {
                case "/images/downloads/{id}" -> parent + scene.download();
                case "/exports/{id}" -> parent + scene.export();
                case "/exports/{id}/parts/{number}" -> "/exports/" + scene.export() + "/parts/1";
                case "/users/me/sessions/{id}" -> parent + scene.session();
                case "/users/me/factors/{id}" -> parent + scene.factor();
                case "/users/me/identities/{id}" -> parent + scene.identity();
                case "/users/me/tokens/{id}" -> parent + scene.token();
                case "/albums/{id}/members/{member}" -> scene.membership();
                case "/users/me/invitations/{id}" -> parent + scene.albumInvitation();
                case "/users/me/invitations/{id}/acceptance" -> path.replace("{id}", scene.albumInvitation());
                case "/shares/{id}" -> parent + scene.share();
                case "/shares/{id}/visits", "/shares/{id}/look" -> path.replace("{id}", scene.share());
                case "/tags/{id}" -> parent + scene.tag();
                case "/tags/{id}/merges" -> path.replace("{id}", scene.tag());
                case "/admin/users/{id}" -> parent + scene.other().id();
                case "/admin/invitations/{id}" -> parent + scene.invitation();
                case "/admin/users/{id}/reset-code" ->
                    path.replace("{id}", scene.other().id().toString());
                case "/images/samples", "/images/search/samples" -> path + "?place=2019-07.0";
                case "/albums/{id}/samples" -> "/albums/" + scene.album() + "/samples?place=2019-07.0";
                case "/admin/users/{id}/factors" -> path.replace("{id}", scene.otherWithFactor());
                default ->
                    path.replace("{id}", path.startsWith("/albums/") ? scene.album() : scene.image)
                            .replace("{image}", scene.image);
            };
        }
    }

    private static final ClientInfo NOBODY = new ClientInfo("A test", "192.0.2.0/24");
    private static final String PASSWORD = "a good long passphrase";

    private static final List<Row> MATRIX = List.of(
            Row.open("POST /users", 201, scene -> {
                var name = "matrix-" + Long.toString(System.nanoTime(), 36);
                return Map.of("username", name, "email", name + "@example.org", "password", PASSWORD);
            }),
            Row.open(
                    "POST /users/login",
                    200,
                    scene -> Map.of("login", scene.owner.username(), "password", scene.owner.password())),
            Row.open("POST /users/login/second-factor", 200, scene -> {
                var somebody = scene.other();
                var app = AuthenticatorApp.of(somebody);
                return Map.of("token", somebody.firstStep(), "code", app.next());
            }),
            Row.open("POST /users/login/passkey/options", 200, scene -> Map.of()),
            Row.open(
                    "POST /users/login/passkey",
                    200,
                    scene -> Map.of(
                            "credential",
                            PasskeyDevice.of(scene.other()).signed(PasskeyDevice.signInOptions(Map.of())))),
            Row.open("POST /users/recovery", 204, scene -> {
                var somebody = scene.other();
                return Map.of(
                        "login",
                        somebody.username(),
                        "code",
                        somebody.recoveryCodes().get(0),
                        "newPassword",
                        PASSWORD);
            }),
            Row.open(
                    "POST /users/token",
                    200,
                    scene -> Map.of("refreshToken", scene.owner.signedInAgain().refreshToken())),
            Row.open("GET /users/options", 200, scene -> null),
            Row.open("GET /users/oidc", 404, scene -> null), // no provider here, as below
            Row.open("POST /users/oidc", 404, scene -> Map.of()),
            Row.open("GET /users/oidc/callback", 404, scene -> null),
            Row.open("POST /users/login/oidc", 404, scene -> Map.of()),
            Row.open("POST /users/password-resets", 404, scene -> Map.of("email", "ansel@example.org")), // no mail here
            Row.open(
                    "POST /users/password-resets/use",
                    204,
                    scene -> Map.of("code", resetCode(), "newPassword", "another good long passphrase")),
            Row.open("POST /users/email-confirmations", 422, scene -> Map.of("code", "not the code")),
            Row.open("GET /.well-known/jwks.json", 200, scene -> null),
            Row.open("GET /problems", 200, scene -> null),
            Row.open(DOOR, 200, scene -> Map.of("token", scene.link().link().token())),
            Row.visit("GET /s/{id}/images", 200),
            Row.visit("POST /s/{id}/images" + FORM, 409), // of a selection: GuestTest has links that take images
            Row.visit("POST /s/{id}/images" + RAW, 409),
            Row.visit("GET /s/{id}/images/{image}/thumbnail", 200),
            Row.visit("GET /s/{id}/images/{image}/preview", 200),
            Row.visit("GET /s/{id}/images/{image}/content", 200),
            Row.visit("GET /s/{id}/archive", 200),
            //                                       owner other reader writer viewer
            Row.closed("POST /users/logout", 204, 204, 403, 403, 403),
            Row.closed("POST /users/confirmation", 200, 200, 403, 403, 403, scene -> Map.of("password", PASSWORD)),
            Row.closed("GET /users/me", 200, 200, 403, 403, 200),
            Row.closed("PATCH /users/me", 200, 200, 403, 403, 403, scene -> Map.of()),
            Row.closed("DELETE /users/me", 200, 200, 403, 403, 403),
            Row.closed(
                    "PUT /users/me/password",
                    204,
                    204,
                    403,
                    403,
                    403,
                    scene -> Map.of("currentPassword", PASSWORD, "newPassword", "another good long passphrase")),
            Row.closed("POST /users/me/email-confirmation", 404, 404, 403, 403, 403), // no mail here
            Row.closed("GET /users/me/activity", 200, 200, 403, 403, 403),
            Row.closed("GET /users/me/sessions", 200, 200, 403, 403, 403),
            Row.closed("DELETE /users/me/sessions", 200, 200, 403, 403, 403),
            Row.closed("DELETE /users/me/sessions/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /users/me/tokens", 200, 200, 403, 403, 403),
            Row.closed(
                    "POST /users/me/tokens",
                    201,
                    201,
                    403,
                    403,
                    403,
                    scene -> Map.of("name", "script", "scopes", List.of("images:read"))),
            Row.closed("DELETE /users/me/tokens/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /users/me/factors", 200, 200, 403, 403, 403),
            Row.closed("POST /users/me/factors/authenticator", 200, 200, 403, 403, 403),
            Row.closed(
                    "POST /users/me/factors/authenticator/confirmation",
                    200,
                    409,
                    403,
                    403,
                    403,
                    scene -> Map.of("code", scene.firstCode())),
            Row.closed("POST /users/me/factors/passkeys/options", 200, 409, 403, 403, 403, scene -> {
                scene.owner.recoveryCodes();
                return null;
            }),
            Row.closed("POST /users/me/factors/passkeys", 201, 409, 403, 403, 403, scene -> {
                scene.owner.recoveryCodes();
                var options = scene.owner.request().post("/users/me/factors/passkeys/options");
                return Map.of("name", "Phone", "credential", new PasskeyDevice().created(options.jsonPath()));
            }),
            Row.closed("POST /users/confirmation/options", 200, 409, 403, 403, 403, scene -> {
                PasskeyDevice.of(scene.owner);
                return null;
            }),
            Row.closed("DELETE /users/me/factors/{id}", 204, 404, 403, 403, 403),
            Row.closed("POST /users/oidc/connection", 404, 404, 403, 403, 403),
            Row.closed("POST /users/oidc/confirmation", 404, 404, 403, 403, 403),
            Row.closed("GET /users/me/identities", 200, 200, 403, 403, 403),
            Row.closed("POST /users/me/identities", 404, 404, 403, 403, 403),
            Row.closed("POST /users/me/identities/confirmation", 404, 404, 403, 403, 403),
            Row.closed("DELETE /users/me/identities/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /users/me/recovery-codes", 200, 200, 403, 403, 403),
            Row.closed("POST /users/me/recovery-codes", 200, 200, 403, 403, 403),
            Row.closed("GET /images", 200, 200, 200, 403, 403),
            Row.closed("POST /images" + FORM, 201, 201, 403, 201, 403),
            Row.closed("POST /images" + RAW, 201, 201, 403, 201, 403),
            Row.closed(
                    "PATCH /images",
                    200,
                    200,
                    403,
                    200,
                    403,
                    scene -> Map.of("ids", List.of(scene.image), "favourite", true)),
            Row.closed(
                    "POST /images/check",
                    200,
                    200,
                    403,
                    200,
                    403,
                    scene -> Map.of("images", List.of(Map.of("id", "1", "sha256", "0".repeat(64))))),
            Row.closed("GET /images/months", 200, 200, 200, 403, 403),
            Row.closed("GET /images/samples", 200, 200, 200, 403, 403),
            Row.closed("GET /images/memories", 200, 200, 200, 403, 403),
            Row.closed("POST /images/search", 200, 200, 200, 403, 403, scene -> Map.of("text", "a")),
            Row.closed("POST /images/search/samples", 200, 200, 200, 403, 403, scene -> Map.of("text", "a")),
            Row.closed("POST /images/search/summary", 200, 200, 200, 403, 403, scene -> Map.of("text", "a")),
            Row.closed("POST /images/search/places", 200, 200, 200, 403, 403, scene -> Map.of("text", "a")),
            Row.closed("GET /tags", 200, 200, 200, 403, 403),
            Row.closed("POST /tags", 201, 201, 403, 201, 403, scene -> Map.of("name", Scene.newName())),
            Row.closed("GET /tags/{id}", 200, 404, 200, 403, 403),
            Row.closed("PATCH /tags/{id}", 200, 404, 403, 200, 403, scene -> Map.of("name", Scene.newName())),
            Row.closed("DELETE /tags/{id}", 204, 404, 403, 204, 403),
            Row.closed("POST /tags/{id}/merges", 200, 404, 403, 200, 403, scene -> Map.of("into", scene.tag())),
            Row.closed("GET /changes", 200, 200, 200, 403, 403),
            Row.closed("POST /images/deletions", 200, 200, 403, 200, 403, AccessMatrixTest::ids),
            Row.closed("GET /images/damaged", 200, 200, 200, 403, 403),
            Row.closed("GET /images/trash", 200, 200, 200, 403, 403),
            Row.closed("DELETE /images/trash", 200, 200, 403, 200, 403),
            Row.closed("POST /images/trash/restorations", 200, 200, 403, 200, 403, AccessMatrixTest::ids),
            Row.closed("POST /images/downloads", 201, 404, 403, 201, 403, AccessMatrixTest::ids),
            Row.closed("GET /images/downloads/{id}", 200, 404, 200, 403, 403),
            Row.closed("POST /exports", 201, 404, 403, 403, 403, AccessMatrixTest::ids),
            Row.closed("GET /exports", 200, 200, 403, 403, 403),
            Row.closed("GET /exports/{id}", 200, 404, 403, 403, 403),
            Row.closed("DELETE /exports/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /exports/{id}/parts/{number}", 200, 404, 403, 403, 403),
            Row.closed("GET /images/{id}", 200, 404, 200, 403, 403),
            Row.closed("PATCH /images/{id}", 200, 404, 403, 200, 403, scene -> Map.of("description", "A test picture")),
            Row.closed("DELETE /images/{id}", 200, 404, 403, 200, 403),
            Row.closed("GET /images/{id}/content", 200, 404, 200, 403, 403),
            Row.closed("GET /images/{id}/thumbnail", 200, 404, 200, 403, 403),
            Row.closed("GET /images/{id}/preview", 200, 404, 200, 403, 403),
            Row.closed("GET /images/{id}/albums", 200, 404, 200, 403, 403),
            Row.closed("GET /albums", 200, 200, 200, 403, 403),
            Row.closed("POST /albums", 201, 201, 403, 201, 403, scene -> Map.of("name", "Album " + System.nanoTime())),
            Row.closed("GET /albums/{id}", 200, 404, 200, 403, 403),
            Row.closed("PATCH /albums/{id}", 200, 404, 403, 200, 403, scene -> Map.of("description", "An album")),
            Row.closed("DELETE /albums/{id}", 204, 404, 403, 204, 403),
            Row.closed("GET /albums/{id}/images", 200, 404, 200, 403, 403),
            Row.closed("GET /albums/{id}/months", 200, 404, 200, 403, 403),
            Row.closed("GET /albums/{id}/samples", 200, 404, 200, 403, 403),
            Row.closed("POST /albums/{id}/images", 200, 404, 403, 200, 403, AccessMatrixTest::ids),
            Row.closed("POST /albums/{id}/removals", 200, 404, 403, 200, 403, AccessMatrixTest::ids),
            Row.closed(
                    "POST /albums/{id}/moves",
                    200,
                    404,
                    403,
                    200,
                    403,
                    scene -> Map.of("ids", List.of(scene.image), "to", scene.album())),
            Row.closed("POST /albums/{id}/order", 204, 404, 403, 204, 403, AccessMatrixTest::ids),
            Row.closed("GET /albums/shared", 200, 200, 200, 403, 403),
            Row.closed("DELETE /albums/shared/{id}", 404, 404, 403, 404, 403), // not of one's own
            Row.closed("GET /albums/{id}/members", 200, 404, 403, 403, 403),
            Row.closed(
                    "POST /albums/{id}/members",
                    201,
                    404,
                    403,
                    403,
                    403,
                    scene -> Map.of("username", "nobody", "role", "viewer")),
            Row.closed(
                    "PATCH /albums/{id}/members/{member}",
                    200,
                    404,
                    403,
                    403,
                    403,
                    scene -> Map.of("role", "contributor")),
            Row.closed("DELETE /albums/{id}/members/{member}", 204, 404, 403, 403, 403),
            Row.closed("GET /users/me/invitations", 200, 200, 403, 403, 403),
            Row.closed("POST /users/me/invitations/{id}/acceptance", 200, 404, 403, 403, 403),
            Row.closed("DELETE /users/me/invitations/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /shares", 200, 200, 403, 403, 403),
            Row.closed(
                    "POST /shares",
                    201,
                    404,
                    403,
                    403,
                    403,
                    scene -> Map.of("images", List.of(scene.image), "name", "A link")),
            Row.closed("DELETE /shares", 204, 204, 403, 403, 403),
            Row.closed("GET /shares/{id}", 200, 404, 403, 403, 403),
            Row.closed("PATCH /shares/{id}", 200, 404, 403, 403, 403, scene -> Map.of("name", "Another name")),
            Row.closed("DELETE /shares/{id}", 204, 404, 403, 403, 403),
            Row.closed("GET /shares/{id}/visits", 200, 404, 403, 403, 403),
            Row.closed("POST /shares/{id}/look", 204, 404, 403, 403, 403),
            Row.administration("GET /admin/users", 200, scene -> null),
            Row.administration("PATCH /admin/users/{id}", 200, scene -> Map.of("disabled", true)),
            Row.administration("DELETE /admin/users/{id}", 200, scene -> null),
            Row.administration("POST /admin/users/{id}/reset-code", 200, scene -> null),
            Row.administration("DELETE /admin/users/{id}/factors", 204, scene -> null),
            Row.administration("GET /admin/invitations", 200, scene -> null),
            Row.administration("POST /admin/invitations", 201, scene -> Map.of()),
            Row.administration("DELETE /admin/invitations/{id}", 204, scene -> null),
            Row.administration("GET /admin/settings", 200, scene -> null),
            Row.administration("PATCH /admin/settings", 200, scene -> Map.of()),
            Row.administration("GET /admin/audit", 200, scene -> null),
            Row.administration("GET /admin/system", 200, scene -> null));

    private static Map<String, ?> ids(Scene scene) {
        return Map.of("ids", List.of(scene.image));
    }

    @Test
    void theTableHasEveryOperationOfTheCode() {
        assertEquals(
                operations().sorted().toList(),
                MATRIX.stream().map(Row::operation).sorted().toList());
    }

    /** As the framework finds them: by the annotations of all classes but those of the tests. */
    private static Stream<String> operations() {
        var kinds = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.darkslide").stream()
                        .flatMap(one -> Arrays.stream(one.reflect().getDeclaredMethods()))
                        .filter(method -> httpMethod(method).isPresent())
                        .collect(groupingBy(AccessMatrixTest::methodAndPath));
        return kinds.entrySet().stream()
                .flatMap(entry -> entry.getValue().size() == 1
                        ? Stream.of(entry.getKey())
                        : entry.getValue().stream()
                                .map(method -> entry.getKey() + " "
                                        + method.getAnnotation(Consumes.class).value()[0]));
    }

    private static String resetCode() {
        return CDI.current()
                .select(PasswordResets.class)
                .get()
                .issue(Person.signedUp().id(), IssuedBy.ADMINISTRATOR, Duration.ofHours(1), NOBODY);
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String methodAndPath(Method method) {
        var below = method.getAnnotation(Path.class);
        return httpMethod(method).orElseThrow() + " "
                + method.getDeclaringClass().getAnnotation(Path.class).value()
                + (below == null ? "" : below.value());
    }

    @Test
    void theTableHasEveryOperationOfTheDocument() throws IOException {
        var documented = new ArrayList<String>();
        var paths = new ObjectMapper()
                .readTree(given().get("/openapi?format=json").asString())
                .get("paths");
        paths.properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
        assertEquals(
                documented.stream()
                        .filter(name -> METHODS.contains(name.split(" ")[0]))
                        .map(name -> name.split(" ")[0].toUpperCase() + " " + name.split(" ")[1])
                        .sorted()
                        .toList(),
                MATRIX.stream()
                        .map(row -> String.join(
                                " ", List.of(row.operation.split(" ")).subList(0, 2)))
                        .filter(name -> !name.equals(HIDDEN))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> byItsOwner() {
        return each(row -> expect(row, scene(row), scene -> entitled(row, scene).request(), row.owner));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheBodyItAnswersTheSame() {
        return MATRIX.stream()
                .filter(row -> row.operation.startsWith("GET"))
                .map(row -> DynamicTest.dynamicTest(row.operation.replace("GET", "HEAD"), () -> {
                    var scene = scene(row);
                    var answer = entitled(row, scene)
                            .request()
                            .head(Row.url(row.operation.split(" ")[1], scene));
                    assertEquals(row.owner, answer.statusCode());
                    Headers.assertEachOnce(answer);
                }));
    }

    @TestFactory
    Stream<DynamicTest> bySomebodyElse() {
        var shared = Shared.set();
        var lasting = Person.signedUp();
        return each(row -> {
            var other = row.changesNothingFor(row.other) ? lasting : Person.signedUp();
            expect(row, shared.of(row), scene -> other.request(), row.other);
        });
    }

    /** Who looks after everything has no more of what others have than anybody else. */
    @TestFactory
    Stream<DynamicTest> byAnAdministratorWhoseItIsNot() {
        var shared = Shared.set();
        return MATRIX.stream()
                .filter(row -> !row.isAdministration() && row.changesNothingFor(row.other))
                .map(row -> DynamicTest.dynamicTest(
                        row.operation,
                        () -> expect(
                                row, shared.of(row), scene -> administrator().request(), row.other)));
    }

    @TestFactory
    Stream<DynamicTest> byAPersonalTokenOfEachScope() {
        var shared = Shared.set();
        return each(row -> {
            var scene = row.changesNothingFor(row.reader, row.viewer, row.writer) ? shared.of(row) : Scene.set();
            expect(row, scene, byToken("images:read"), row.reader);
            expect(row, scene, byToken("account:read"), row.viewer);
            expect(row, scene, byToken("images:write"), row.writer);
            for (var scope : List.of("shares:read", "shares:write"))
                expect(row, row.isOfOwnLinks() ? Scene.set() : scene, byToken(scope), row.expected(scope));
        });
    }

    /** Whatever its scope: looking after others is nothing for a script. */
    @TestFactory
    Stream<DynamicTest> administrationByAPersonalTokenOfAnAdministrator() {
        var shared = Shared.set();
        var ofEachScope = Stream.of("images:read", "images:write", "shares:read", "shares:write", "account:read")
                .map(administrator()::personalToken)
                .toList();
        return MATRIX.stream()
                .filter(Row::isAdministration)
                .map(row -> DynamicTest.dynamicTest(row.operation, () -> {
                    for (var token : ofEachScope)
                        expect(row, shared.of(row), scene -> given().auth().oauth2(token.token()), 403);
                }));
    }

    @TestFactory
    Stream<DynamicTest> byNobody() {
        var shared = Shared.set();
        return each(row -> expect(row, shared.of(row), nobody -> given(), row.anyoneElse));
    }

    /** What is no part of a link takes no cookie of one, which is as good as any other there. */
    @TestFactory
    Stream<DynamicTest> byEachHolderOfALink() {
        return Arrays.stream(LinkHolder.values()).flatMap(holder -> {
            var scene = Scene.by(holder);
            return MATRIX.stream()
                    .filter(row -> row.isOfALink() || holder == LinkHolder.OF_AN_OPEN_LINK)
                    .map(row -> DynamicTest.dynamicTest(row.operation + " " + holder, () -> {
                        var answer = row.send.apply(scene).apply(scene.link().request());
                        expectAnswer(answer, row.expected(holder));
                        if (row.isOfALink()) assertIsOfALink(answer);
                    }));
        });
    }

    private static void assertIsOfALink(Response answer) {
        assertEquals("noindex, nofollow, noarchive", answer.header("X-Robots-Tag"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        if (answer.statusCode() == 404) assertEquals("/problems#share-not-open", answer.path("type"));
    }

    @TestFactory
    Stream<DynamicTest> byATokenThatIsNotGoodAnyMoreOrNeverWas() {
        var shared = Shared.set();
        var scene = shared.scene;
        var elsewhere = scene.owner.signedInAgain();
        elsewhere.request().post("/users/logout").then().statusCode(204);
        var revoked = scene.owner.personalToken("images:read");
        scene.owner.request().delete("/users/me/tokens/" + revoked.id()).then().statusCode(204);
        var tokens = new Forgeries(scene.owner.accessToken(), keys).all();
        tokens.put("of an ended session", elsewhere.accessToken());
        tokens.put("that refreshes", scene.owner.refreshToken());
        tokens.put("that was revoked", revoked.token());
        tokens.put("that is mistyped", revoked.token().substring(0, 70) + "!");
        var refused = new HashMap<Row, Function<RequestSpecification, Response>>(); // so that it can be sent again
        return tokens.entrySet().stream().flatMap(token -> MATRIX.stream()
                .filter(row -> ONE_OF_EACH_KIND.contains(token.getKey()) || ONE_OF_EACH_WAY.contains(row.operation))
                .map(row -> DynamicTest.dynamicTest(row.operation + " with a token " + token.getKey(), () -> {
                    var send = row.anyoneElse == 401
                            ? refused.computeIfAbsent(row, once -> row.send.apply(shared.of(row)))
                            : row.send.apply(shared.of(row));
                    var caller = given().header("Authorization", "Bearer " + token.getValue());
                    expectAnswer(send.apply(caller), row.anyoneElse);
                })));
    }

    private static Person entitled(Row row, Scene scene) {
        return row.isAdministration() ? administrator() : scene.owner;
    }

    private static Person administrator() {
        if (administrator == null) administrator = Person.administrator();
        return administrator;
    }

    /** What many rows share in turn; whoever has a second factor does not sign in as the others do, and is in a scene of their own. */
    private record Shared(Scene scene, Scene withFactor) {
        private static final Set<String> WITH_FACTOR =
                Set.of("DELETE /users/me/factors/{id}", "POST /users/confirmation/options");

        static Shared set() {
            return new Shared(Scene.set(), Scene.set());
        }

        Scene of(Row row) {
            return WITH_FACTOR.contains(row.operation) ? withFactor : scene;
        }
    }

    private Scene scene(Row row) {
        if (!row.changesNothingFor(row.owner)) return Scene.set();
        if (scene == null) scene = Scene.set();
        return scene;
    }

    private static Stream<DynamicTest> each(Consumer<Row> check) {
        return MATRIX.stream().map(row -> DynamicTest.dynamicTest(row.operation, () -> check.accept(row)));
    }

    private final Map<String, String> tokens = new HashMap<>();

    private Function<Scene, RequestSpecification> byToken(String scope) {
        return scene -> given().header(
                        "Authorization",
                        "Bearer "
                                + tokens.computeIfAbsent(scope + scene.image, absent -> scene.owner
                                        .personalToken(scope)
                                        .token()));
    }

    private static void expect(Row row, Scene scene, Function<Scene, RequestSpecification> caller, int status) {
        expectAnswer(row.send.apply(scene).apply(caller.apply(scene)), status);
    }

    private static void expectAnswer(Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer.asString());
        Headers.assertEachOnce(answer);
        assertNotNull(answer.header("Cache-Control"));
        if (status < 400) return;
        assertEquals("application/problem+json", answer.contentType());
        if (status == 401 && !answer.path("type").equals("/problems#share-password-required"))
            assertEquals("Bearer", answer.header("WWW-Authenticate"));
        if (status == 403 && !answer.path("type").equals("/problems#administrators-only"))
            assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer error=\"insufficient_scope\""));
    }
}
