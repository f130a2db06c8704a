package app.darkslide.visitors;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.cleancopy.Carrier;
import app.darkslide.cleancopy.Mutants;
import app.darkslide.cleancopy.Residue;
import app.darkslide.cleancopy.Secrets;
import app.darkslide.database.UuidBytes;
import app.darkslide.renditions.RawFiles;
import app.darkslide.sealing.Needles;
import app.darkslide.shares.MadeShares;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Unpacked;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every byte that a visitor can get, of files of every format with secrets wherever it has a place for them. */
@QuarkusTest
class WhatVisitorsGetTest {
    private static final int MUTANTS = Integer.getInteger("darkslide.mutants", 240);
    private static final String CAPTION = "Needle at the Pier";
    private static final String ALBUM = "Needle Summer 2031";
    private static final String LINK = "Needle for Grandma";
    private static final String FILE = "Needle Beach";
    private static final String TAG = "Needle Sunsets";

    /** With what they uploaded, by the ids; signed up once for all tests. */
    private static Person owner;

    private static final Map<String, byte[]> UPLOADED = new HashMap<>();
    private static int cleanable;
    private static String album;

    @BeforeEach
    void upload() {
        if (owner != null) return;
        owner = Person.signedUp();
        Carrier.all().forEach(carrier -> upload(carrier.bytes()));
        cleanable = UPLOADED.size();
        upload(RawFiles.nef(Pictures.jpeg(120, 80, 7)));
        upload(Arrays.copyOf(Pictures.noise(200, 200, 7), 20_000));
        var ids = List.copyOf(UPLOADED.keySet());
        var tag = owner.tag(TAG);
        for (var id : ids)
            sent(200, owner.sending(Map.of("description", CAPTION)).patch("/images/" + id));
        sent(200, owner.sending(Map.of("ids", ids, "addTags", List.of(tag))).patch("/images"));
        album = sent(201, owner.sending(Map.of("name", ALBUM)).post("/albums")).path("id");
        sent(200, owner.sending(Map.of("ids", ids)).post("/albums/" + album + "/images"));
    }

    private static void upload(byte[] bytes) {
        UPLOADED.put(owner.uploaded(FILE + " " + UPLOADED.size(), bytes), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, album, true",
        "nothing, images, false",
        "clean, album, false",
        "clean, images, true",
        "original, album, false",
        "original, images, false"
    })
    void tellsNoMoreThanItsOwnerSaid(String download, String subject, boolean captions) throws Exception {
        var shown = subject.equals("album") ? album : List.copyOf(UPLOADED.keySet());
        var visitor = Visitor.of(MadeShares.byOwner(
                owner, Map.of(subject, shown, "name", LINK, "download", download, "captions", captions)));
        var texts = texts(visitor);
        var told = String.join("\n", texts);
        assertEquals(captions, told.contains(CAPTION));
        assertEquals(captions && subject.equals("album"), told.contains(ALBUM));
        var needles = needles(captions);
        for (var text : texts) assertTellsNothing(needles, text.getBytes(StandardCharsets.UTF_8));
        var isOriginal = download.equals("original");
        var downloads = new ArrayList<byte[]>();
        for (var item : items(visitor)) {
            for (var kind : List.of("thumbnail", "preview"))
                assertIsOnlyAPicture(needles, answered(needles, visitor, item.get(kind)));
            var content = content(needles, visitor, item);
            if (content == null) continue;
            downloads.add(content);
            if (!isOriginal) assertIsOnlyAPicture(needles, content);
        }
        assertEquals(
                switch (download) {
                    case "nothing" -> 0;
                    case "clean" -> cleanable;
                    default -> UPLOADED.size();
                },
                downloads.size());
        if (isOriginal) assertSame(UPLOADED.values(), downloads);
        var archive = visitor.get(visitor.path() + "/archive");
        if (download.equals("nothing")) sent(404, archive);
        else assertIsAllOfIt(needles, sent(200, archive), downloads, isOriginal);
    }

    private static Needles needles(boolean captions) {
        var needles = new Needles()
                .text("user name", owner.username())
                .text("e-mail", owner.email())
                .text("id of the owner", owner.id().toString())
                .bytes("id of the owner, as bytes", UuidBytes.of(owner.id()))
                .text("name of the link", LINK)
                .text("file name", FILE)
                .text("tag", TAG);
        if (!captions) needles.text("caption", CAPTION).text("album", ALBUM);
        for (var id : UPLOADED.keySet())
            needles.text("id of an image", id).bytes("id of an image, as bytes", UuidBytes.of(UUID.fromString(id)));
        return needles;
    }

    /** All JSON that there is, and what comes with it. */
    private static List<String> texts(Visitor visitor) {
        var opened = visitor.request()
                .contentType(ContentType.JSON)
                .body(Map.of("token", visitor.share().token()))
                .post(visitor.path() + "/open");
        var texts = new ArrayList<String>();
        texts.add(text(sent(200, opened)));
        for (var next = "?limit=9"; next != null; ) {
            var page = sent(200, visitor.get(visitor.path() + "/images" + next));
            texts.add(text(page));
            next = page.path("next") == null ? null : "?limit=9&cursor=" + page.path("next");
        }
        texts.add(text(visitor.get(visitor.path() + "/images/" + UUID.randomUUID() + "/preview")));
        return texts;
    }

    private static String text(Response answer) {
        return answer.headers() + "\n" + answer.asString();
    }

    private static List<Map<String, String>> items(Visitor visitor) {
        return visitor.get(visitor.path() + "/images?limit=200").path("items");
    }

    /** Whole, and the same in ranges. Null if there is none. */
    private static byte[] content(Needles needles, Visitor visitor, Map<String, String> item) {
        var url = item.get("content");
        if (url == null) {
            sent(404, visitor.get(visitor.path() + "/images/" + item.get("id") + "/content"));
            return null;
        }
        var answer = visitor.get(url);
        assertTellsNothing(needles, answer.headers().toString().getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() == 404) return null;
        var whole = sent(200, answer).asByteArray();
        for (var from : new int[] {0, 1, whole.length / 3, whole.length - 1}) {
            var to = Math.min(from + whole.length / 2, whole.length - 1);
            var range = visitor.request()
                    .header("Range", "bytes=" + from + "-" + to)
                    .get(url);
            assertArrayEquals(
                    Arrays.copyOfRange(whole, from, to + 1), sent(206, range).asByteArray());
        }
        var head = visitor.request().head(url);
        assertEquals(String.valueOf(whole.length), head.header("Content-Length"));
        return whole;
    }

    private static byte[] answered(Needles needles, Visitor visitor, String url) {
        var answer = sent(200, visitor.get(url));
        assertTellsNothing(needles, answer.headers().toString().getBytes(StandardCharsets.UTF_8));
        return answer.asByteArray();
    }

    private static void assertTellsNothing(Needles needles, byte[] bytes) {
        assertEquals(Set.of(), needles.in(bytes));
        Secrets.assertNoneIn(bytes);
    }

    private static void assertIsOnlyAPicture(Needles needles, byte[] bytes) throws Exception {
        assertTellsNothing(needles, bytes);
        Residue.assertNone(bytes);
    }

    private static void assertIsAllOfIt(Needles needles, Response answer, List<byte[]> downloads, boolean isOriginal)
            throws Exception {
        var archive = answer.asByteArray();
        assertEquals(Set.of(), needles.in(archive));
        if (!isOriginal) Secrets.assertNoneIn(archive);
        var files = Unpacked.files(archive);
        assertEquals(UPLOADED.size(), files.size());
        for (var file : files.entrySet()) {
            assertTrue(file.getKey().matches("photo-\\d{3}\\.[a-z0-9]+"), file.getKey());
            if (!isOriginal) assertIsOnlyAPicture(needles, file.getValue());
        }
        for (var download : downloads)
            assertTrue(files.values().stream().anyMatch(file -> Arrays.equals(file, download)));
    }

    private static void assertSame(Iterable<byte[]> expected, List<byte[]> present) {
        for (var bytes : expected) assertTrue(present.stream().anyMatch(one -> Arrays.equals(one, bytes)));
    }

    @Test
    void andSoItIsWithWhatIsDamagedOrForged() throws Exception {
        var person = Person.signedUp();
        var carriers = Mutants.carriers().toList();
        var ids = new ArrayList<String>();
        for (var carrier : carriers) {
            var random = new Random(carrier.name().hashCode());
            for (var i = 0; i < MUTANTS / carriers.size(); i++) {
                var answer = person.upload("a", Mutants.of(carrier.bytes(), random));
                assertTrue(answer.statusCode() < 500, answer::asString);
                if (answer.statusCode() == 201) ids.add(answer.path("id"));
            }
        }
        var visitor = Visitor.of(MadeShares.byOwner(person, Map.of("images", ids, "name", "For grandma")));
        var copies = 0;
        var shown = items(visitor);
        for (var item : shown)
            for (var kind : List.of("thumbnail", "preview", "content")) {
                if (item.get(kind) == null) continue;
                var answer = visitor.get(item.get(kind));
                assertTrue(Set.of(200, 404).contains(answer.statusCode()), item + " " + answer.asString());
                if (answer.statusCode() == 404) continue;
                assertFalse(Secrets.wordsAreIn(answer.asByteArray()), item::toString);
                if (kind.equals("content")) copies++;
            }
        sent(200, visitor.get(visitor.path() + "/archive"));
        assertTrue(copies > shown.size() / 2, copies + " of " + shown.size() + ", or it would prove nothing");
    }

    private static Response sent(int status, Response answer) {
        answer.then().statusCode(equalTo(status));
        return answer;
    }
}
