package app.darkslide.visitors;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.database.UuidBytes;
import app.darkslide.passwords.Passwords;
import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation below {@code /s} in every state that a link can be in. What the API's document has and this has not fails. */
@QuarkusTest
class LinkStatesTest {
    private static final String PASSWORD = "three blue boats";

    /** What a visit is for, and what it is answered while it goes on. */
    private static final Map<String, Integer> DURING_A_VISIT = Map.of(
            "GET /s/{id}/images", 200,
            "POST /s/{id}/images", 409, // none of these links takes images: GuestTest has those that do
            "GET /s/{id}/images/{image}/thumbnail", 200,
            "GET /s/{id}/images/{image}/preview", 200,
            "GET /s/{id}/images/{image}/content", 200,
            "GET /s/{id}/archive", 200);

    private static final String OPEN = "POST /s/{id}/open";

    @Inject
    MadeShares shares;

    @Inject
    Visits visits;

    @Inject
    Passwords passwords;

    @Inject
    AgroalDataSource database;

    private Person owner;
    private String image;

    @BeforeEach
    void signUp() {
        owner = Person.signedUp();
        image = owner.uploaded("Zoe.jpg", Pictures.jpeg(300, 200, 7));
    }

    /** @param visitor somebody who opened it before it came into its state */
    private record Link(Made share, Visitor visitor, String image) {}

    /**
     * @param opened what opening it is answered
     * @param isVisited whether a visit that had begun goes on
     */
    private record State(String name, String change, int opened, boolean isVisited) {}

    private static final List<State> STATES = List.of(
            new State("open", null, 200, true),
            new State("revoked", "update shares set revoked_at = utc_timestamp(6) where id = ?", 404, false),
            new State("expired", "update shares set expires_at = utc_timestamp(6) where id = ?", 404, false),
            new State("viewed as often as it may be", "update shares set max_views = views where id = ?", 404, true),
            new State(
                    "given another password",
                    "update shares set access_revision = access_revision + 1 where id = ?",
                    200,
                    false),
            new State(
                    "of somebody who was disabled",
                    "update users set disabled_at = utc_timestamp(6) where id = (select owner_id from shares where id = ?)",
                    404,
                    false),
            new State("gone", "delete from shares where id = ?", 404, false));

    @TestFactory
    Stream<DynamicTest> inEveryStateOfALink() {
        return STATES.stream()
                .map(state -> DynamicTest.dynamicTest(state.name, () -> {
                    var link = link(shares.of(owner, List.of(image)), null);
                    if (state.change != null) change(link.share, state.change);
                    for (var during : DURING_A_VISIT.entrySet()) {
                        var answer = send(during.getKey(), link, link.visitor.request());
                        if (state.isVisited) assertEquals(during.getValue(), answer.statusCode(), during.getKey());
                        else assertNotOpen(answer);
                    }
                    var opened = Visitor.open(link.share, link.share.token(), null);
                    if (state.opened == 200) opened.then().statusCode(200);
                    else assertNotOpen(opened);
                    restore();
                }));
    }

    /** Who has the secret of the link, or none, or that of another; the owner, signed in; somebody with a cookie that is not ours. */
    @Test
    void nobodyComesThroughTheGateWithoutAVisitToThisVeryLink() {
        var link = link(shares.of(owner, List.of(image)), null);
        var other = link(shares.of(owner, List.of(image)), null);
        var callers = Map.of(
                "nobody", given(),
                "the owner", owner.request(),
                "a visitor of another link", other.visitor.request(),
                "a cookie that is not ours", given().cookie(Visitor.COOKIE, "AAAA"),
                "a changed cookie", given().cookie(Visitor.COOKIE, changed(link.visitor.cookie())),
                "the secret in its place", given().cookie(Visitor.COOKIE, link.share.token()));
        for (var caller : callers.values())
            for (var operation : DURING_A_VISIT.keySet()) assertNotOpen(send(operation, link, caller));
    }

    @Test
    void aWrongSecretAndAWrongPasswordAreAnsweredLikeALinkThatDoesNotExist() {
        var open = shares.of(owner, List.of(image));
        var locked = shares.of(owner, List.of(image), MadeShares.withPassword(hash()));
        var unknown = new Made(UUID.randomUUID(), open.token());
        var expected = described(Visitor.open(unknown, unknown.token(), null));
        for (var answer : List.of(
                Visitor.open(unknown, unknown.token(), PASSWORD),
                Visitor.open(open, locked.token(), null),
                Visitor.open(open, "nonsense", null),
                Visitor.open(locked, open.token(), null),
                Visitor.open(locked, open.token(), PASSWORD),
                Visitor.open(locked, locked.token(), "three red boats"))) {
            assertNotOpen(answer);
            assertNull(answer.cookie(Visitor.COOKIE));
            assertEquals(expected, described(answer));
        }
        Visitor.open(locked, locked.token(), null)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#share-password-required"));
        assertEquals(1, Visitor.of(locked, PASSWORD).urls("id").size());
    }

    private static Map<String, Object> described(Response answer) {
        var problem = answer.jsonPath().<Map<String, Object>>get("$");
        problem.keySet().removeAll(Set.of("requestId", "instance"));
        return problem;
    }

    @Test
    void aLinkIsOpenedAsOftenAsItMayBeAndAVisitCountsOnce() {
        var share = shares.of(owner, List.of(image), MadeShares.atMost(2));
        var first = Visitor.of(share);
        first.request()
                .contentType(ContentType.JSON)
                .body(Map.of("token", share.token()))
                .post(first.path() + "/open")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        Visitor.of(share);
        assertNotOpen(Visitor.open(share, share.token(), null));
        assertEquals(1, first.urls("id").size());
    }

    @Test
    void passwordsCannotBeTriedWithoutEnd() {
        var share = shares.of(owner, List.of(image), MadeShares.withPassword(hash()));
        var answer = Stream.generate(() -> Visitor.open(share, share.token(), "three red boats"))
                .limit(31)
                .filter(refused -> refused.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        answer.then().body("type", equalTo("/problems#too-many-requests"));
        Visitor.open(share, share.token(), PASSWORD).then().statusCode(429);
    }

    @Test
    void everyOperationForVisitorsIsInOneOfTheseRows() throws IOException {
        var known = new TreeSet<>(DURING_A_VISIT.keySet());
        known.add(OPEN);
        assertEquals(known, documented());
    }

    private static Set<String> documented() throws IOException {
        var paths = new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/openapi?format=json")
                        .asString())
                .get("paths");
        return paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/s/"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase() + " " + path.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    private Link link(Made share, String password) {
        var visitor = Visitor.of(share, password);
        return new Link(share, visitor, visitor.urls("id").get(0));
    }

    private static Response send(String operation, Link link, RequestSpecification caller) {
        var parts = operation.split(" ");
        if (parts[0].equals("POST"))
            caller.header("Darkslide-Guest", "Anna").contentType("image/jpeg").body(Pictures.jpeg(30, 20, 8));
        return caller.request(
                parts[0], parts[1].replace("{id}", link.share.id().toString()).replace("{image}", link.image));
    }

    private static void assertNotOpen(Response answer) {
        answer.then()
                .statusCode(404)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .body("type", equalTo("/problems#share-not-open"));
    }

    private static String changed(String cookie) {
        var at = cookie.length() / 2;
        return cookie.substring(0, at) + (cookie.charAt(at) == 'A' ? 'B' : 'A') + cookie.substring(at + 1);
    }

    private void change(Made share, String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(update)) {
            statement.setBytes(1, UuidBytes.of(share.id()));
            assertEquals(1, statement.executeUpdate());
        }
        visits.forget(share.id());
    }

    /** So that the next link can be opened. */
    private void restore() {
        owner.sql("update users set disabled_at = null where username = ?");
    }

    private String hash() {
        return passwords.hash(PASSWORD);
    }
}
