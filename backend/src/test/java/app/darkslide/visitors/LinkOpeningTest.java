package app.darkslide.visitors;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.passwords.Passwords;
import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opening a link tells to those who may not, and how often it opens. Every operation in every state of a link: AccessMatrixTest. */
@QuarkusTest
class LinkOpeningTest {
    private static final String PASSWORD = "three blue boats";

    @Inject
    MadeShares shares;

    @Inject
    Passwords passwords;

    private Person owner;
    private String image;

    @BeforeEach
    void signUp() {
        owner = Person.signedUp();
        image = owner.uploaded("Zoe.jpg", Pictures.jpeg(300, 200, 7));
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

    private static void assertNotOpen(Response answer) {
        answer.then()
                .statusCode(404)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .body("type", equalTo("/problems#share-not-open"));
    }

    private String hash() {
        return passwords.hash(PASSWORD);
    }
}
