package app.darkslide.sealing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.FailingDisk;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import app.darkslide.testing.Unpacked;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Originals that a disk has lost, and how their owners get them back. */
@QuarkusTest
class DamageTest {
    private static final byte[] PICTURE = Pictures.noise(400, 300, 1);

    @Inject
    MeterRegistry metrics;

    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        id = person.uploaded("a.jpg", PICTURE);
    }

    enum Fault {
        GONE,
        CUT,
        ALTERED;

        void strike(String image) throws IOException {
            var file = StoredPart.original(image);
            var bytes = file.read();
            switch (this) {
                case GONE -> file.delete();
                case CUT -> file.write(Arrays.copyOf(bytes, bytes.length - 1));
                case ALTERED -> {
                    bytes[bytes.length / 2] ^= 1;
                    file.write(bytes);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesAgainRepairIt(Fault fault) throws IOException {
        fault.strike(id);
        person.upload("other.jpg", PICTURE)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("fileName", equalTo("a.jpg"))
                .body("repaired", equalTo(true))
                .body("damaged", equalTo(false));
        assertArrayEquals(PICTURE, content().asByteArray());
        person.upload("other.jpg", PICTURE).then().statusCode(200).body("repaired", equalTo(null));
    }

    @ParameterizedTest
    @EnumSource
    void inTheTrashTooAndThenItIsBack(Fault fault) throws IOException {
        person.request().delete("/images/" + id).then().statusCode(200);
        fault.strike(id);
        person.upload("a.jpg", PICTURE).then().statusCode(200).body("restored", equalTo(true));
        assertArrayEquals(PICTURE, content().asByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void itsOwnerSeesItAndTheLogNamesTheReason(Fault fault) throws IOException {
        fault.strike(id);
        var before = counted(fault);
        try (var log = new CapturedLog()) {
            content();
            assertThat(log.all(), containsString("original of " + id));
            assertThat(log.all(), containsString("it is " + fault.name().toLowerCase()));
        }
        assertEquals(before + 1, counted(fault));
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
        person.request()
                .get("/images")
                .then()
                .body("items[0].damaged", equalTo(true))
                .body("items[0].fileName", equalTo("a.jpg"));
        assertEquals("damaged", verdict());
        person.upload("a.jpg", PICTURE).then().body("repaired", equalTo(true));
        person.request().get("/images").then().body("items[0].damaged", equalTo(false));
        assertEquals("duplicate", verdict());
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "CUT"})
    void whatIsMissingIsAskedForAgainEvenIfNobodyHasReadIt(Fault fault) throws IOException {
        fault.strike(id);
        assertEquals("damaged", verdict());
    }

    @Test
    void whatTurnedOutToBeWholeIsDamagedNoLonger() throws IOException {
        var file = StoredPart.original(id);
        var bytes = file.read();
        Fault.CUT.strike(id);
        content();
        file.write(bytes);
        person.upload("a.jpg", PICTURE).then().body("repaired", equalTo(null)).body("damaged", equalTo(false));
        assertEquals("duplicate", verdict());
    }

    @Test
    void whatIsReadWholeLaterIsDamagedNoLonger() throws IOException {
        passingFault();
        person.request().header("Range", "bytes=0-99").get("/images/" + id + "/content");
        person.request().head("/images/" + id + "/content").then().statusCode(200);
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
        assertArrayEquals(PICTURE, content().asByteArray());
        person.request().get("/images/" + id).then().body("damaged", equalTo(false));
        assertEquals("duplicate", verdict());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedIsStillSoAfterItWasReadAgain(Fault fault) throws IOException {
        fault.strike(id);
        content();
        content();
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
    }

    /** Its first half is sent before the kernel answers EIO. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheDiskCannotReadToItsEndIsNamedAndWholeAgainOnceItCan() throws Exception {
        var large = Pictures.noise(1600, 1200, 4);
        id = person.uploaded("large.jpg", large);
        var before = counted("unreadable");
        try (var disk = FailingDisk.over(id);
                var log = new CapturedLog()) {
            assertThrows(Exception.class, () -> content().asByteArray(), "it is cut off");
            assertThat(log.all(), containsString("original of " + id));
            assertThat(log.all(), containsString("Input/output error"));
            assertFalse(log.all().contains("SECURITY"), log.all());
        }
        assertEquals(before + 1, counted("unreadable"));
        person.request().get("/images/" + id).then().body("damage", equalTo("unreadable"));
        assertArrayEquals(large, content().asByteArray());
        person.request().get("/images/" + id).then().body("damaged", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bytesWhoseDetailsAreLostAreSafe(boolean isNoted) {
        spoil("details");
        if (isNoted) note("RECORD");
        assertEquals("duplicate", verdict());
        person.upload("a.jpg", PICTURE)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("repaired", equalTo(null))
                .body("damage", equalTo("record"));
        assertArrayEquals(PICTURE, content().asByteArray());
        person.request().delete("/images/" + id).then().statusCode(200);
        assertEquals("trashed", verdict());
        person.upload("a.jpg", PICTURE).then().statusCode(200).body("restored", equalTo(true));
        assertEquals("duplicate", verdict());
    }

    @ParameterizedTest
    @EnumSource
    void theyAreRepairedWithoutThemToo(Fault fault) throws IOException {
        spoil("details");
        note("RECORD");
        fault.strike(id);
        person.upload("a.jpg", PICTURE)
                .then()
                .statusCode(200)
                .body("repaired", equalTo(true))
                .body("damage", equalTo("record"));
        assertArrayEquals(PICTURE, content().asByteArray());
        assertEquals("duplicate", verdict());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bytesWhoseKeyIsLostAreNotTakenForSafeAndNothingElseIsLost(boolean isNoted) {
        spoil("wrapped_key");
        if (isNoted) note("KEY");
        var file = StoredPart.original(id).read();
        person.upload("a.jpg", PICTURE)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("the key to its files is damaged"));
        assertEquals("damaged", verdict());
        person.request().get("/images/" + id).then().body("damage", equalTo("key"));
        assertArrayEquals(file, StoredPart.original(id).read());
        spoil("wrapped_key"); // which takes it back
        person.upload("a.jpg", PICTURE).then().statusCode(200).body("damaged", equalTo(false));
        assertEquals("duplicate", verdict());
        assertArrayEquals(PICTURE, content().asByteArray());
    }

    @Test
    void bytesWhoseKeyIsLostAreTakenAgainOnceTheyAreDeleted() {
        spoil("wrapped_key");
        person.request().delete("/images/" + id).then().statusCode(200);
        person.upload("a.jpg", PICTURE).then().statusCode(409);
        person.request().delete("/images/" + id + "?forever=true").then().statusCode(200);
        person.upload("a.jpg", PICTURE).then().statusCode(201);
        assertEquals("duplicate", verdict());
    }

    private void spoil(String column) {
        person.sql("update images set %1$s = concat(left(%1$s, length(%1$s) - 1), char(ascii(right(%1$s, 1)) ^ 1))"
                        .formatted(column)
                + " where owner_id = " + Person.ID);
    }

    private void note(String reason) {
        person.sql("update images set damaged = true, damaged_reason = '" + reason + "' where owner_id = " + Person.ID);
    }

    /** A disk that could not read the file once. */
    private void passingFault() throws IOException {
        var file = StoredPart.original(id);
        var bytes = file.read();
        Fault.ALTERED.strike(id);
        content();
        file.write(bytes);
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
    }

    @ParameterizedTest
    @EnumSource
    void oneDamagedPictureDoesNotEndAnArchive(Fault fault) throws IOException {
        var others = List.of(Pictures.noise(200, 100, 2), Pictures.noise(100, 200, 3));
        var ids = List.of(person.uploaded("b.jpg", others.get(0)), id, person.uploaded("c.jpg", others.get(1)));
        var asked = ask(ids);
        fault.strike(id);
        var archive = person.request().get(asked.<String>path("url"));
        archive.then().statusCode(200);
        assertEquals(Integer.parseInt(archive.header("Content-Length")), archive.asByteArray().length);
        var files = Unpacked.files(archive.asByteArray());
        assertArrayEquals(others.get(0), files.get("b.jpg"));
        assertArrayEquals(others.get(1), files.get("c.jpg"));
        assertFalse(files.containsKey("a.jpg"));
        assertThat(textOf(files), containsString("a.jpg"));

        if (fault != Fault.ALTERED) return;
        assertEquals(List.of("b.jpg", "a.jpg.txt", "c.jpg"), List.copyOf(files.keySet()));
        // From now on it is known.
        var again = ask(ids);
        again.then().statusCode(201).body("images", equalTo(2));
        var shorter = person.request().get(again.<String>path("url")).asByteArray();
        assertEquals((int) again.<Integer>path("bytes"), shorter.length);
        assertEquals(
                List.of("b.jpg", "c.jpg", "Not in this archive.txt"),
                List.copyOf(Unpacked.files(shorter).keySet()));
    }

    /** The head of the answer, with its 200, has left when the fault is found. */
    @Test
    void anAnswerThatIsCutOffIsOurErrorAndIsCountedOnce() throws Exception {
        id = person.uploaded("large.jpg", Pictures.noise(1600, 1200, 4));
        Fault.ALTERED.strike(id);
        var cut = answers("SERVER_ERROR", "RESET");
        var others = answers("CLIENT_ERROR", "RESET") + answers("SUCCESS", "200");
        for (int i = 1; i <= 3; i++) {
            assertFalse(isSent("/images/" + id + "/content"));
            var expected = cut + i;
            Await.until("it is counted", () -> answers("SERVER_ERROR", "RESET") == expected);
        }
        assertEquals(others, answers("CLIENT_ERROR", "RESET") + answers("SUCCESS", "200"));
    }

    private long answers(String outcome, String status) {
        return metrics
                .find("http.server.requests")
                .tags("uri", "/images/{id}/content", "outcome", outcome, "status", status)
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void anArchiveOfNothingButDamageSaysSo() throws IOException {
        Fault.GONE.strike(id);
        var asked = ask(List.of(id));
        asked.then().statusCode(201).body("images", equalTo(0));
        var files =
                Unpacked.files(person.request().get(asked.<String>path("url")).asByteArray());
        assertThat(textOf(files), containsString("a.jpg"));
        assertTrue(files.size() == 1);
    }

    @Test
    void somebodyElsesUploadOfTheSameBytesChangesNothingHere() throws IOException {
        Fault.CUT.strike(id);
        Person.signedUp().upload("a.jpg", PICTURE).then().statusCode(201);
        assertEquals("damaged", verdict());
        person.request().get("/images").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void anExportComesWithoutItAndNamesIt(Fault fault) throws IOException {
        String url = person.sending(Map.of()).post("/exports").path("parts[0].url");
        var etag = person.request().get(url).header("ETag");
        fault.strike(id);
        if (fault == Fault.ALTERED) assertFalse(isSent(url), "it is found while it is sent");
        var part = person.request()
                .header("Range", "bytes=10-")
                .header("If-Range", etag)
                .get(url);
        part.then().statusCode(200);
        var files = Unpacked.files(part.asByteArray());
        assertEquals(List.of("darkslide/manifest-001.json"), List.copyOf(files.keySet()));
        var manifest = new String(files.get("darkslide/manifest-001.json"), StandardCharsets.UTF_8);
        assertThat(manifest, containsString("\"damaged\":[{\"id\":\"%s\",\"fileName\":\"a.jpg\"}]".formatted(id)));
    }

    private boolean isSent(String url) {
        try {
            var answer = person.request().get(url);
            return answer.statusCode() == 200 && answer.asByteArray().length > 0;
        } catch (Exception cutOff) {
            return false;
        }
    }

    private static String textOf(Map<String, byte[]> files) {
        var name = files.keySet().stream().filter(file -> file.endsWith(".txt")).findFirst();
        return new String(files.get(name.orElseThrow()), StandardCharsets.UTF_8);
    }

    private double counted(Fault fault) {
        return counted(fault.name().toLowerCase());
    }

    private double counted(String reason) {
        return metrics.counter("darkslide.seals.broken", "reason", reason).count();
    }

    private Response content() {
        try {
            return person.request().get("/images/" + id + "/content");
        } catch (Exception cutOff) {
            return null;
        }
    }

    private String verdict() {
        var candidate = Map.of("id", "1", "sha256", DigestUtils.sha256Hex(PICTURE));
        return person.request()
                .contentType("application/json")
                .body(Map.of("images", List.of(candidate)))
                .post("/images/check")
                .path("results[0].action");
    }

    private Response ask(List<String> ids) {
        return person.request()
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/images/downloads");
    }
}
