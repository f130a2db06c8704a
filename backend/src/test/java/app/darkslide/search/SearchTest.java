package app.darkslide.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {
    @Inject
    Indexes indexes;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void wordsAreFoundInNamesAndDescriptionsAlsoInPart() {
        var beach = uploaded("TC_Strand_0042.jpg");
        var other = uploaded("other.jpg");
        edit(beach, Map.of("description", "Zwei Kinder am Übergang, 東京タワー"));
        for (var text : List.of("tc_", "STRAND", "0042", "rand_00", "ubergang", "zwei kinder", "kinder 42", "京タ"))
            assertEquals(List.of(beach), found(Map.of("text", text)), text);
        assertEquals(List.of(), found(Map.of("text", "strand nothing")));
        assertEquals(List.of(other, beach), found(Map.of("text", " ")));
        assertEquals(List.of(other, beach), found(Map.of()));
    }

    /** A word is not found across the end of the name and the beginning of the description. */
    @Test
    void aNameAndADescriptionAreTwo() {
        var id = uploaded("ab.jpg");
        edit(id, Map.of("description", "cd"));
        assertEquals(List.of(), found(Map.of("text", "jpgcd")));
        assertEquals(List.of(id), found(Map.of("text", "jpg cd")));
    }

    @Test
    void cameraAndLensAreFoundAndCounted() {
        var camera = new Exif().model("Contessa 35").lens("Tessar 2.8");
        var id = person.uploaded("a.jpg", camera.in(Pictures.jpeg(60, 40, 1)));
        uploaded("b.jpg");
        assertEquals(List.of(id), found(Map.of("text", "tessa tess")));
        var summary = summary(Map.of()).jsonPath();
        assertEquals(Map.of("Contessa 35", 1), counts(summary.getList("cameras")));
        assertEquals(Map.of("Tessar 2.8", 1), counts(summary.getList("lenses")));
        assertEquals(List.of(id), found(Map.of("cameras", List.of("no such", "Contessa 35"))));
        assertEquals(List.of(id), found(Map.of("lenses", List.of("Tessar 2.8"))));
        assertEquals(List.of(), found(Map.of("lenses", List.of("no such"))));
    }

    @Test
    void townAndCountryAreFoundWithoutAccentsAndCounted() {
        var poland = located(51, 17);
        var alsoPoland = located(51, 18);
        var sweden = located(61, 16);
        var sea = located(0, 0);
        uploaded("nowhere.jpg");
        for (var text : List.of("zorawina", "ŻÓRA poland", "51_17 wina, pol"))
            assertEquals(List.of(poland), found(Map.of("text", text)), text);
        assertEquals(List.of(sweden), found(Map.of("text", "svardsjo swed")));
        assertEquals(List.of(sea), found(Map.of("text", "0_0")));
        var summary = summary(Map.of()).jsonPath();
        assertEquals(
                Map.of("Żórawina, Poland", 1, "Wołczyn, Poland", 1, "Svärdsjö, Sweden", 1),
                counts(summary.getList("cities")));
        assertEquals(Map.of("Poland", 2, "Sweden", 1), counts(summary.getList("countries")));
        assertEquals(List.of(alsoPoland), found(Map.of("cities", List.of("Wołczyn, Poland", "no such"))));
        assertEquals(List.of(alsoPoland, poland), found(Map.of("countries", List.of("Poland"))));
        assertEquals(List.of(), found(Map.of("countries", List.of("Poland"), "cities", List.of("Svärdsjö, Sweden"))));
        person.request()
                .get("/images/" + sweden)
                .then()
                .body("location.place", equalTo(Map.of("city", "Svärdsjö", "country", "Sweden", "countryCode", "SE")));
        person.request().get("/images/" + sea).then().body("location.place", nullValue());
    }

    private String located(int latitude, int longitude) {
        var photo = Pictures.jpeg(60, 40, 1000 + latitude * 100 + longitude);
        var where = new Exif().gps("N", latitude, "E", longitude);
        return person.uploaded(latitude + "_" + longitude + ".jpg", where.in(photo));
    }

    @Test
    void tagsAreFoundByTheirNamesAndIds() {
        var both = uploaded("a.jpg");
        var one = uploaded("b.jpg");
        uploaded("c.jpg");
        var wales = person.tag("Wales");
        var summer = person.tag("Été");
        change(List.of(both, one), Map.of("addTags", List.of(wales)));
        change(List.of(both), Map.of("addTags", List.of(summer)));
        assertEquals(List.of(one, both), found(Map.of("text", "wales")));
        assertEquals(List.of(both), found(Map.of("text", "ete WAL a.jp")));
        assertEquals(List.of(one, both), found(Map.of("tags", List.of(wales))));
        assertEquals(List.of(both), found(Map.of("tags", List.of(wales, summer))));
        assertEquals(List.of(), found(Map.of("tags", List.of("unknown"))));
        assertEquals(
                Map.of(wales, 2, summer, 1), counts(summary(Map.of()).jsonPath().getList("tags")));
    }

    @Test
    void aTagIsFoundAsItIsCalledNow() {
        var id = uploaded("a.jpg");
        var old = person.tag("Cymru");
        var into = person.tag("Wales");
        change(List.of(id), Map.of("addTags", List.of(old, into)));
        person.sending(Map.of("into", into))
                .post("/tags/" + old + "/merges")
                .then()
                .statusCode(200);
        person.sending(Map.of("name", "Britain")).patch("/tags/" + into).then().statusCode(200);
        assertEquals(List.of(), found(Map.of("text", "wales")));
        assertEquals(List.of(), found(Map.of("text", "cymru")));
        assertEquals(List.of(id), found(Map.of("text", "britain")));
        assertEquals(List.of(id), found(Map.of("tags", List.of(old))));
        assertEquals(Map.of(into, 1), counts(summary(Map.of()).jsonPath().getList("tags")));
        person.request().delete("/tags/" + into).then().statusCode(204);
        assertEquals(List.of(), found(Map.of("text", "britain")));
        assertEquals(List.of(), found(Map.of("tags", List.of(into))));
    }

    @Test
    void albumsAreFoundByTheirNamesAndIdsAndByThatThereAreNone() {
        var inside = uploaded("a.jpg");
        var outside = uploaded("b.jpg");
        var album = album("Holidays 2024");
        person.sending(Map.of("ids", List.of(inside)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        assertEquals(List.of(inside), found(Map.of("text", "holiday a.jpg")));
        assertEquals(List.of(inside), found(Map.of("album", album)));
        assertEquals(List.of(inside), found(Map.of("inAlbum", true)));
        assertEquals(List.of(outside), found(Map.of("inAlbum", false)));
        person.sending(Map.of("name", "Ferien"))
                .patch("/albums/" + album)
                .then()
                .statusCode(200);
        assertEquals(List.of(), found(Map.of("text", "holiday")));
        person.request().delete("/albums/" + album).then().statusCode(204);
        assertEquals(List.of(outside, inside), found(Map.of("inAlbum", false)));
        search(Map.of("album", album)).then().statusCode(404);
    }

    @Test
    void propertiesAreConditions() {
        var wide = person.uploaded("wide.jpg", Pictures.jpeg(60, 40, 1));
        var tall = person.uploaded("tall.png", Pictures.png(40, 60, 2));
        var square = person.uploaded("square.jpg", Pictures.jpeg(50, 50, 3));
        date(wide, "2019-05-31T23:59:59");
        date(tall, "2019-06-01T00:00:00");
        date(square, "2020-01-01T12:00:00");
        change(List.of(tall), Map.of("favourite", true));
        assertEquals(List.of(wide), found(Map.of("orientation", "landscape")));
        assertEquals(List.of(tall), found(Map.of("orientation", "portrait")));
        assertEquals(List.of(square), found(Map.of("orientation", "square")));
        assertEquals(List.of(tall), found(Map.of("favourite", true)));
        assertEquals(List.of(square, wide), found(Map.of("favourite", false)));
        assertEquals(List.of(tall), found(Map.of("types", List.of("image/png"))));
        assertEquals(List.of(wide), found(Map.of("to", "2019-05-31")));
        assertEquals(List.of(tall), found(Map.of("from", "2019-06-01", "to", "2019-06-01")));
        assertEquals(List.of(square, tall), found(Map.of("from", "2019-06-01")));
        assertEquals(List.of(), found(Map.of("from", "+999999999-01-01")));
        assertEquals(List.of(square, tall, wide), found(Map.of("from", "-999999999-01-01")));
        int size = person.request().get("/images/" + wide).path("size");
        assertTrue(found(Map.of("minSize", size, "maxSize", size)).contains(wide));
        assertEquals(List.of(), found(Map.of("maxSize", 10)));
        assertEquals(List.of(square, tall, wide), found(Map.of("located", false)));
        var summary = summary(Map.of()).jsonPath();
        assertEquals(3, summary.getInt("total"));
        assertEquals(List.of("2020-01", "2019-06", "2019-05"), summary.getList("months.month"));
        assertEquals(1, summary.getInt("favourites"));
        assertEquals(0, summary.getInt("located"));
        assertEquals(List.of("landscape", "portrait", "square"), summary.getList("orientations.value"));
        assertEquals(List.of(1, 1, 1), summary.getList("orientations.count"));
        assertEquals(List.of(Map.of("maxSize", 1_000_000, "count", 3)), withoutNulls(summary.getList("sizes")));
        assertEquals(List.of("image/jpeg", "image/png"), summary.getList("types.value"));
        assertEquals(1, summary(Map.of("favourite", true)).jsonPath().getInt("total"));
    }

    @Test
    void placesAreFoundInABox() {
        var place = new Exif().gps("S", 17, "E", 178); // in Fiji, through which the 180th meridian goes
        var id = person.uploaded("a.jpg", place.in(Pictures.jpeg(60, 40, 1)));
        uploaded("b.jpg");
        assertEquals(List.of(id), found(Map.of("located", true)));
        assertEquals(List.of(id), found(box(-17, 178, -17, 178)));
        assertEquals(List.of(), found(box(-16.9, 177, -10, 179)));
        assertEquals(List.of(), found(box(-18, 178.1, -16, 179)));
        assertEquals(List.of(id), found(box(-18, 177, -16, -177)));
        assertEquals(List.of(), found(box(-18, 179, -16, -177)));
        assertEquals(List.of(id), found(box(-90, -180, 90, 180)));
        assertEquals(1, (int) summary(Map.of()).path("located"));
    }

    @Test
    void whatWasTakenNearEachOtherIsOneClusterOfAMap() {
        var one = located(51, 17);
        var two = located(52, 17);
        date(one, "2020-01-01T12:00:00");
        date(two, "2019-01-01T12:00:00");
        located(0, 3); // in the Gulf of Guinea
        uploaded("nowhere.jpg");
        var world = places(4, Map.of());
        assertEquals(3, world.getInt("total"));
        assertEquals(List.of(2, 1), world.getList("clusters.count"));
        assertEquals(one, world.getString("clusters[0].image"));
        assertEquals("/images/" + one + "/thumbnail?v=1", world.getString("clusters[0].thumbnail"));
        assertEquals(51.5, world.getDouble("clusters[0].latitude"), 1e-9);
        assertEquals(17, world.getDouble("clusters[0].longitude"), 1e-9);
        assertEquals(2, world.getInt("clusters[0].towns"));
        assertNull(world.get("clusters[1].town"));
        assertEquals(List.of(1, 1, 1), places(1 << 24, Map.of()).getList("clusters.count"));
        assertEquals(List.of(one, two), found(Map.of("box", world.getMap("clusters[0].box"))));
        assertEquals("Żórawina, Poland", places(1 << 24, box(50, 16, 51.5, 18)).getString("clusters[0].town"));
        assertEquals(0, places(4, Map.of("text", "nowhere")).getInt("total"));
        for (var cells : List.of("0", "-1", "16777217"))
            person.sending(Map.of())
                    .post("/images/search/places?cells=" + cells)
                    .then()
                    .statusCode(400);
    }

    private JsonPath places(int cells, Map<String, ?> wanted) {
        return person.sending(wanted)
                .post("/images/search/places?cells=" + cells)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> withoutNulls(List<Map<String, Object>> all) {
        all.forEach(one -> one.values().removeIf(value -> value == null));
        return all;
    }

    private static Map<String, Object> box(double south, double west, double north, double east) {
        return Map.of("box", Map.of("south", south, "west", west, "north", north, "east", east));
    }

    @Test
    void eachChangeIsFoundAtOnce() {
        var id = uploaded("before.jpg");
        assertEquals(List.of(id), found(Map.of("text", "before")));
        edit(id, Map.of("fileName", "after.jpg"));
        assertEquals(List.of(), found(Map.of("text", "before")));
        assertEquals(List.of(id), found(Map.of("text", "after")));
        person.request().delete("/images/" + id).then().statusCode(200);
        assertEquals(List.of(), found(Map.of("text", "after")));
        person.sending(Map.of("ids", List.of(id)))
                .post("/images/trash/restorations")
                .then()
                .statusCode(200);
        assertEquals(List.of(id), found(Map.of("text", "after")));
        person.request().delete("/images/" + id).then().statusCode(200);
        person.sending(Map.of("ids", List.of(id)))
                .post("/images/deletions")
                .then()
                .statusCode(200);
        assertEquals(List.of(), found(Map.of("text", "after")));
        assertEquals(0, (int) summary(Map.of()).path("total"));
    }

    @Test
    void nobodyElseIsFound() {
        uploaded("mine.jpg");
        var other = Person.signedUp();
        var theirs = other.uploaded("theirs.jpg", Pictures.jpeg(60, 40, 9));
        assertEquals(List.of(), found(Map.of("text", "theirs")));
        assertEquals(List.of(theirs), ids(search(other, "", Map.of("text", "jpg"))));
        String album = other.request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Theirs"))
                .post("/albums")
                .path("id");
        search(Map.of("album", album)).then().statusCode(404);
        search(Map.of("album", UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void pagesAreThoseOfTheGalleryThatAreLikeThat() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            var id = uploaded((i % 3 == 0 ? "skip" : "take") + i + ".jpg");
            date(id, "2019-05-%02dT12:00:00".formatted(1 + i / 2)); // some at the same time
            if (i % 3 > 0) wanted.add(id);
        }
        var oldestFirst = paged(Map.of("text", "take"), "&order=oldest");
        assertEquals(Set.copyOf(wanted), Set.copyOf(oldestFirst));
        assertEquals(wanted.size(), oldestFirst.size());
        var newestFirst = paged(Map.of("text", "take"), "");
        assertEquals(reversed(oldestFirst), newestFirst);
        var gallery = new ArrayList<String>(person.request().get("/images").path("items.id"));
        gallery.retainAll(wanted);
        assertEquals(gallery, newestFirst);
        var begun = ids(search(person, "?from=2019-05-02T23:00:00", Map.of("text", "take")));
        assertEquals(gallery.subList(gallery.size() - begun.size(), gallery.size()), begun);
        assertTrue(!begun.isEmpty() && begun.size() < gallery.size());
    }

    private List<String> paged(Map<String, ?> conditions, String order) {
        var all = new ArrayList<String>();
        var more = "?limit=2" + order;
        while (more != null) {
            var page = search(person, more, conditions).jsonPath();
            all.addAll(page.getList("items.id"));
            more = page.getString("next") == null ? null : "?limit=2&cursor=" + page.getString("next");
        }
        return all;
    }

    private static List<String> reversed(List<String> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": 1000 times} | /text",
                "{\"from\": \"2019-05-02\", \"to\": \"2019-05-01\"} | /to",
                "{\"minSize\": 2, \"maxSize\": 1} | /maxSize",
                "{\"minSize\": -1} | /minSize",
                "{\"box\": {\"south\": 2, \"west\": 0, \"north\": 1, \"east\": 0}} | /box/north",
                "{\"box\": {\"south\": -91, \"west\": 0, \"north\": 1, \"east\": 0}} | /box/south",
                "{\"box\": {\"south\": 0, \"west\": 0, \"north\": 1}} | /box/east",
                "{\"text\": \"a b c d e f g h i j k l m n o p q r s t u\"} | /text",
                "{\"day\": \"02-30\"} | /day",
                "{\"day\": \"2019-11-30\"} | /day",
                "{\"tags\": [null]} | /tags/0",
            })
    void whatNoImageCanBeLikeIsRefused(String body, String field) {
        person.request()
                .contentType(ContentType.JSON)
                .body(body.replace("1000 times", '"' + "x".repeat(1000) + '"'))
                .post("/images/search")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"from\": \"yesterday\"}",
                "{\"orientation\": \"upside-down\"}",
                "{\"orientation\": 1}",
                "{\"album\": \"none\"}",
                "{\"nonsense\": 1}"
            })
    void whatIsNoSearchIsRefused(String body) {
        person.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/images/search")
                .then()
                .statusCode(400);
    }

    /** An index of many is made in the background; until it is there, the answer says how far it is. */
    @Test
    void whoHasToWaitIsToldHowFarItIs() throws InterruptedException {
        var id = uploaded("a.jpg");
        person.sql("update change_numbers set last_no = last_no + 100000 where owner_id = " + Person.ID);
        var free = new CountDownLatch(1);
        indexes.background().submit(() -> {
            free.await();
            return null;
        });
        try {
            for (var path : List.of("/images/search", "/images/search/summary", "/images/search/places"))
                person.sending(Map.of("text", "a"))
                        .post(path)
                        .then()
                        .statusCode(202)
                        .header("Retry-After", "1")
                        .body("indexed", equalTo(0))
                        .body("total", equalTo(1));
        } finally {
            free.countDown();
        }
        Response answer;
        do answer = search(Map.of("text", "a"));
        while (answer.statusCode() == 202);
        assertEquals(List.of(id), ids(answer));
    }

    @Test
    void aPageTakesAsFewStatementsForManyAsForOne() {
        uploaded("a.jpg");
        found(Map.of("text", "jpg"));
        var one = Statements.during(() -> found(Map.of("text", "jpg")));
        for (int i = 0; i < 5; i++) uploaded(i + ".jpg");
        found(Map.of("text", "jpg"));
        var many = Statements.during(() -> found(Map.of("text", "jpg")));
        assertEquals(one, many);
    }

    @Test
    void aResultIsAsInAList() {
        uploaded("a.jpg");
        Object listed = person.request().get("/images").path("items[0]");
        search(Map.of("text", "a")).then().body("items[0]", equalTo(listed)).body("next", nullValue());
        search(Map.of("text", "b")).then().body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void placesInTheMonthsFoundHaveSamples() {
        var ids = List.of(
                uploaded("one.jpg"), uploaded("other.jpg"), uploaded("one more.jpg"), uploaded("one in june.jpg"));
        for (int day = 1; day <= 3; day++) date(ids.get(day - 1), "2019-05-0" + day + "T10:00:00");
        date(ids.get(3), "2019-06-01T00:00:00");
        var query = "/samples?place=2019-05.1&place=2019-06.0&place=2019-05.0&place=2019-05.2&place=2019-06.1";
        assertEquals(List.of(ids.get(3), ids.get(2), ids.get(0)), ids(search(person, query, Map.of("text", "one"))));
        search(person, "/samples?place=May", Map.of()).then().statusCode(400).contentType("application/problem+json");
    }

    private String uploaded(String name) {
        return person.uploaded(name, Pictures.jpeg(60, 40, name.hashCode()));
    }

    private void edit(String image, Map<String, ?> change) {
        person.sending(change).patch("/images/" + image).then().statusCode(200);
    }

    private void date(String image, String local) {
        edit(image, Map.of("taken", Map.of("local", local)));
    }

    private void change(List<String> images, Map<String, ?> change) {
        var body = new HashMap<String, Object>(change);
        body.put("ids", images);
        person.sending(body).patch("/images").then().statusCode(200);
    }

    private String album(String name) {
        return person.sending(Map.of("name", name))
                .post("/albums")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response search(Map<String, ?> conditions) {
        return search(person, "", conditions);
    }

    private static Response search(Person who, String query, Map<String, ?> conditions) {
        return who.sending(conditions).post("/images/search" + query);
    }

    private List<String> found(Map<String, ?> conditions) {
        return ids(search(conditions));
    }

    private static List<String> ids(Response answer) {
        return answer.then().statusCode(200).extract().path("items.id");
    }

    private Response summary(Map<String, ?> conditions) {
        return person.sending(conditions)
                .post("/images/search/summary")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Map<String, Integer> counts(List<Map<String, Object>> facets) {
        var counts = new HashMap<String, Integer>();
        facets.forEach(facet -> counts.put((String) facet.get("value"), (Integer) facet.get("count")));
        return counts;
    }
}
