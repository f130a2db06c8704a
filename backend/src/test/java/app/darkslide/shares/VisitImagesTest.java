package app.darkslide.shares;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.activity.ClientInfo;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which images are named in the log of a link. */
@QuarkusTest
class VisitImagesTest {
    @Inject
    VisitLog log;

    @Inject
    VisitImages images;

    @Inject
    Links links;

    private Person owner;
    private List<String> shown;
    private UUID share;

    @BeforeEach
    void share() {
        var shares = OwnedShares.ofSomebody();
        owner = shares.owner();
        shown = shares.uploaded("20240501", "20240502");
        share = UUID.fromString(OwnedShares.created(shares.ofImages(shown)));
    }

    @Test
    void whatIsDestroyedIsNamedNoLongerAndKeepsNothingElseFromBeingNamed() {
        var visit = begun();
        images.name(visit, seen(List.of(shown.get(0), UUID.randomUUID().toString())));
        visits().then().body("items[0].images.id", contains(shown.get(0)));
        owner.request().delete("/images/" + shown.get(0) + "?forever").then().statusCode(200);
        visits().then().body("items[0].images", empty());
        images.name(visit, seen(shown));
        visits().then().body("items[0].images.id", contains(shown.get(1)));
    }

    @Test
    void whatWasDownloadedOnceStaysSo() {
        var visit = begun();
        var image = UUID.fromString(shown.get(0));
        for (var downloaded : List.of(false, true, false)) images.name(visit, Map.of(image, downloaded));
        visits().then().body("items[0].images.downloaded", contains(true));
    }

    @Test
    void nothingIsNamedOfAVisitThatNobodyLogs() {
        images.name(UUID.randomUUID(), seen(shown));
        visits().then().body("items", empty());
    }

    @Test
    void at200AVisitIsFullAndAPageIsShorterThanItsLimit() {
        var many = IntStream.range(0, VisitUse.MAX_IMAGES)
                .parallel()
                .mapToObj(seed -> owner.uploaded("a.jpg", Pictures.jpeg(16, 12, 70_000 + seed)))
                .toList();
        for (int i = 0; i < 4; i++) {
            var visit = begun();
            images.name(visit, seen(many.subList(0, 150)));
            images.name(visit, seen(shown));
            images.name(visit, seen(many));
        }
        var first = visits();
        var found = new ArrayList<>(first.<List<List<String>>>path("items.images.id"));
        assertTrue(first.asByteArray().length <= 100_000);
        var next = owner.request().get(path() + "?cursor=" + first.path("next"));
        found.addAll(next.path("items.images.id"));
        assertEquals(4, found.size());
        for (var ids : found) {
            assertEquals(VisitUse.MAX_IMAGES, ids.size());
            assertTrue(ids.containsAll(shown));
        }
    }

    private UUID begun() {
        var visit = UUID.randomUUID();
        log.begun(
                visit,
                links.find(share).orElseThrow(),
                new ClientInfo("Safari on iPhone", "192.0.2.0/24"),
                Instant.now());
        return visit;
    }

    private static Map<UUID, Boolean> seen(List<String> ids) {
        return ids.stream().map(UUID::fromString).collect(toMap(identity(), id -> false));
    }

    private Response visits() {
        return owner.request().get(path());
    }

    private String path() {
        return "/shares/" + share + "/visits";
    }
}
