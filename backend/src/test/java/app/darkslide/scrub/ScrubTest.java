package app.darkslide.scrub;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.fsck.FsckCommand;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import app.darkslide.testing.Stillness;
import app.darkslide.testing.StoredPart;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that a disk has damaged are found before somebody needs them. Only what a test itself has stored is due. */
@QuarkusTest
@Order(1)
class ScrubTest {
    private static final byte[] PICTURE = Pictures.jpeg(400, 300, 1);

    @Inject
    Scrub scrub;

    @Inject
    ScrubState state;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    private Stillness still;
    private Person person;
    private String id;

    @BeforeEach
    void upload() throws SQLException {
        still = new Stillness();
        sql("update images set verified_at = utc_timestamp(6), damaged = false, damaged_reason = null");
        person = Person.signedUp();
        id = person.uploaded("a.jpg", PICTURE);
    }

    @AfterEach
    void resume() {
        still.close();
    }

    enum Fault {
        GONE,
        CUT,
        ALTERED;

        void strike(String image, String part) throws IOException {
            var file = StoredPart.of(image, part);
            var bytes = file.read();
            switch (this) {
                case GONE -> file.delete();
                case CUT -> file.write(Arrays.copyOf(bytes, bytes.length - 1));
                case ALTERED -> {
                    bytes[bytes.length - 1] ^= 1;
                    file.write(bytes);
                }
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    @Test
    void whatIsSoundIsReadOnceAndStaysAsItIs() throws SQLException {
        var before = person.request().get("/images/" + id);
        var change = lastChange();
        assertEquals(1, due());
        goThroughAll();
        assertEquals(0, due());
        var after = person.request().get("/images/" + id);
        assertEquals(before.header("ETag"), after.header("ETag"));
        assertEquals(before.asString(), after.asString());
        assertEquals(change, lastChange());
        damaged().body("items", hasSize(0)).body("next", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedOriginalIsNamedToItsOwnerUntilItIsUploadedAgain(Fault fault) throws IOException {
        fault.strike(id, "original");
        var before = counted(fault);
        try (var log = new CapturedLog()) {
            goThroughAll();
            assertThat(log.all(), containsString("original of " + id + " is not what was stored, it is " + fault));
        }
        assertEquals(before + 1, counted(fault));
        assertEquals(1, gauge(fault));
        damaged()
                .body("items.id", contains(id))
                .body("items[0].damaged", equalTo(true))
                .body("items[0].damage", equalTo(fault.toString()))
                .body("items[0].fileName", equalTo("a.jpg"));
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);

        person.upload("a.jpg", PICTURE).then().statusCode(200).body("repaired", equalTo(true));
        damaged().body("items", hasSize(0));
        person.request().get("/images/" + id).then().body("damage", nullValue());
        state.read();
        assertEquals(0, gauge(fault));
    }

    @Test
    void twoOriginalsThatWereSwappedAreBothFound() {
        var other = person.uploaded("b.jpg", Pictures.jpeg(400, 300, 2));
        var bytes = StoredPart.original(id).read();
        StoredPart.original(id).write(StoredPart.original(other).read());
        StoredPart.original(other).write(bytes);
        goThroughAll();
        damaged()
                .body(
                        "items.id.sort()",
                        equalTo(List.of(id, other).stream().sorted().toList()));
    }

    @Test
    void whatIsWholeAgainIsDamagedNoLonger() throws IOException, SQLException {
        var bytes = StoredPart.original(id).read();
        Fault.CUT.strike(id, "original");
        goThroughAll();
        damaged().body("items.id", contains(id));
        StoredPart.original(id).write(bytes);
        sql("update images set verified_at = verified_at - interval 25 hour where owner_id = " + owner());
        assertEquals(1, due(), "what is damaged is looked at again after a day");
        goThroughAll();
        damaged().body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedRenditionIsMadeAnew(Fault fault) throws IOException {
        person.sending(Map.of("rotation", 90)).patch("/images/" + id).then().statusCode(200);
        String url = person.request().get("/images/" + id).path("thumbnail");
        var former = names(id, "thumbnail-");
        fault.strike(id, former.get(0));
        goThroughAll();
        damaged().body("items", hasSize(0));
        person.request()
                .get("/images/" + id)
                .then()
                .body("thumbnail", endsWith("v=3"))
                .body("rotation", equalTo(90));
        assertTrue(url.endsWith("v=2"));
        var shown = person.request().get("/images/" + id + "/thumbnail?v=3");
        shown.then().statusCode(200);
        var pixels = ImageIO.read(new ByteArrayInputStream(shown.asByteArray()));
        assertTrue(pixels.getHeight() > pixels.getWidth(), "it is shown turned");
        var present = names(id, "thumbnail-");
        assertEquals(1, present.size());
        assertFalse(former.equals(present));
    }

    @Test
    void renditionsThatARepairHasGivenUpAreMadeAnewByTheNextRun() throws IOException {
        goThroughAll();
        Fault.GONE.strike(id, "thumbnail");
        FsckCommand.run(List.of("--repair"));
        person.request().get("/images/" + id).then().body("thumbnail", nullValue());
        goThroughAll();
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
    }

    @Test
    void renditionsOfADamagedOriginalAreKept() throws IOException {
        Fault.CUT.strike(id, "original");
        Fault.CUT.strike(id, "thumbnail");
        goThroughAll();
        person.request().get("/images/" + id + "/preview").then().statusCode(200);
        damaged().body("items.damage", contains("cut"));
        assertEquals(0, due());
    }

    @Test
    void aBrokenRecordIsNamedAndNoUploadOfTheFileTakesThatBack() throws SQLException {
        sql("update images set details = concat(left(details, length(details) - 1), x'00') where owner_id = "
                + owner());
        goThroughAll();
        damaged().body("items.damage", contains("record")).body("items[0].fileName", nullValue());
        person.request().get("/images/" + id + "/content").then().statusCode(200);
        damaged().body("items.damage", contains("record"));
    }

    @Test
    void aBrokenKeyIsNamed() throws SQLException {
        sql(
                "update images set wrapped_key = concat(left(wrapped_key, length(wrapped_key) - 1), x'00') where owner_id = "
                        + owner());
        goThroughAll();
        damaged().body("items.damage", contains("key"));
    }

    @Test
    void theTrashIsReadTooAndListsItsOwn() throws IOException {
        person.request().delete("/images/" + id).then().statusCode(200);
        Fault.ALTERED.strike(id, "original");
        goThroughAll();
        damaged().body("items", hasSize(0));
        person.request().get("/images/trash").then().body("items.damage", contains("altered"));
    }

    @Test
    void pagesAreInOrderAndOnlyTheOwners() throws IOException {
        Fault.CUT.strike(id, "original");
        var all = new ArrayList<>(List.of(id));
        for (int i = 2; i <= 4; i++) {
            all.add(person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i)));
            Fault.CUT.strike(all.get(i - 1), "original");
        }
        goThroughAll();
        var found = new ArrayList<String>();
        for (String next = ""; next != null; ) {
            var page = person.request().get("/images/damaged?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.then().statusCode(200);
            found.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertEquals(4, found.size());
        assertEquals(all.stream().sorted().toList(), found.stream().sorted().toList());
        Person.signedUp().request().get("/images/damaged").then().body("items", hasSize(0));
        person.request().get("/images/damaged?cursor=x").then().statusCode(400);
        person.request().get("/images/damaged?limit=201").then().statusCode(400);
    }

    @Test
    void itGoesOnWhereItWasStoppedAndReadsTheOldestFirst() throws SQLException {
        for (int i = 2; i <= 6; i++) person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i));
        sql("update images set verified_at = verified_at - interval 90 day where id = " + hex(id));
        var reads = new JobRunNow() {
            private int left = 12;

            @Override
            public void goOn() {
                if (left-- == 0) throw new JobStoppedException("The service stops", Duration.ZERO);
            }
        };
        assertFalse(reads.attempt(scrub));
        var left = due();
        assertTrue(left > 0 && left < 6, left + " are left");
        goThroughAll();
        assertEquals(0, due());
    }

    @Test
    void whatAWrongClockHasNotedIsReadAgain() throws SQLException {
        goThroughAll();
        sql("update images set verified_at = utc_timestamp(6) + interval 1 year where owner_id = " + owner());
        assertEquals(1, due());
        goThroughAll();
        assertEquals(0, due());
    }

    @Test
    void aDiskThatIsNotThereDamagesNothing() throws IOException {
        var all = new ArrayList<>(List.of(id));
        for (int i = 2; i <= 10; i++) all.add(person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i)));
        for (var one : all) Fault.GONE.strike(one, "original");
        assertFalse(new JobRunNow().attempt(scrub));
        damaged().body("items", hasSize(0));
    }

    @Test
    void whatIsNotedAlreadyIsNoSignOfADiskThatIsNotThere() throws IOException, SQLException {
        var all = new ArrayList<>(List.of(id));
        for (int i = 2; i <= 12; i++) all.add(person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i)));
        for (var one : all) Fault.GONE.strike(one, "original");
        sql("update images set damaged = true, damaged_reason = 'GONE' where owner_id = " + owner());
        person.uploaded("sound.jpg", Pictures.jpeg(100, 80, 13));
        for (int day = 1; day <= 2; day++) {
            assertEquals(day == 1 ? 13 : 12, due());
            goThroughAll();
            assertEquals(0, due());
            damaged().body("items", hasSize(12));
            sql("update images set verified_at = verified_at - interval 25 hour where owner_id = " + owner());
        }
    }

    @Test
    void statementsDoNotGrowWithTheImages() {
        goThroughAll();
        for (int i = 2; i <= 4; i++) person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i));
        var few = Statements.ofThisThread(this::goThroughAll);
        for (int i = 5; i <= 24; i++) person.uploaded(i + ".jpg", Pictures.jpeg(100, 80, i));
        assertEquals(few, Statements.ofThisThread(this::goThroughAll));
    }

    @Test
    void whatIsDueAndWhatIsDamagedAreRangesOfAnIndex() {
        Plans.assertOneRange(
                "images_verified",
                "select * from images force index (images_verified) where (verified_at is null or verified_at <= now()"
                        + " or verified_at > now()) order by verified_at, id limit 50");
        Plans.assertOneRange(
                "images_damaged",
                "select * from images force index (images_damaged) where damaged = true and owner_id = x'00' and deleted_at is null and taken_at <= now()"
                        + " and (taken_at < now() or id < x'00') order by taken_at desc, id desc limit 100");
    }

    private void goThroughAll() {
        var runs = new JobRunNow();
        for (int run = 0; run < 10; run++) if (runs.attempt(scrub)) return;
        throw new AssertionError("The scrub does not come to its end");
    }

    private ValidatableResponse damaged() {
        return person.request().get("/images/damaged").then().statusCode(200);
    }

    private long due() {
        state.read();
        return state.last().due();
    }

    private double counted(Fault fault) {
        return metrics.counter("darkslide.seals.broken", "reason", fault.toString())
                .count();
    }

    private double gauge(Fault fault) {
        return metrics.get("darkslide.images.damaged")
                .tag("reason", fault.toString())
                .gauge()
                .value();
    }

    private String owner() {
        return hex(person.id().toString());
    }

    private static String hex(String id) {
        return "x'" + id.replace("-", "") + "'";
    }

    private long lastChange() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select change_no from images where id = " + hex(id));
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }

    private static List<String> names(String image, String part) throws IOException {
        return StoredPart.names(image).stream()
                .filter(name -> name.startsWith(part))
                .toList();
    }
}
