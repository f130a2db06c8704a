package app.darkslide.quotas;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.jobs.Job;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.web.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an account may keep, to the image and to the byte. */
@QuarkusTest
class QuotaTest {
    private static final byte[] FIRST = Pictures.jpeg(64, 48, 701);
    private static final byte[] SECOND = Pictures.jpeg(64, 48, 702);
    private static final byte[] THIRD = Pictures.jpeg(64, 48, 703);

    @Inject
    Quotas quotas;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<Job> jobs;

    private Person person;
    private UUID owner;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
        owner = UUID.fromString(person.request().get("/users/me").path("id"));
    }

    @Test
    void withoutAQuotaTheAccountSaysSo() {
        person.request()
                .get("/users/me")
                .then()
                .body("storage.images", equalTo(0))
                .body("storage.limits.images", nullValue())
                .body("storage.limits.bytes", nullValue());
    }

    @Test
    void asManyImagesAsAreAllowedAreTakenAndNotOneMore() {
        quotas.setLimits(owner, new Limits(2L, null));
        person.uploaded("first.jpg", FIRST);
        person.uploaded("second.jpg", SECOND);
        person.upload("third.jpg", THIRD)
                .then()
                .statusCode(507)
                .body("type", equalTo("/problems#quota-exceeded"))
                .body("detail", containsString("2 images of the 2"))
                .body("used.images", equalTo(2))
                .body("used.bytes", equalTo(FIRST.length + SECOND.length))
                .body("limits.images", equalTo(2))
                .body("limits.bytes", nullValue());
        expect(2, FIRST.length + SECOND.length);
        person.request().get("/users/me").then().body("storage.limits.images", equalTo(2));
    }

    @Test
    void whatFitsToTheByteIsTakenAsAFormAndAsABody() {
        quotas.setLimits(owner, new Limits(null, (long) FIRST.length + SECOND.length));
        person.uploaded("first.jpg", FIRST);
        raw(SECOND, null).then().statusCode(201);
        expect(2, FIRST.length + SECOND.length);
        person.upload("third.jpg", THIRD).then().statusCode(507);
    }

    @Test
    void oneByteTooManyIsRefusedInEveryForm() {
        quotas.setLimits(owner, new Limits(null, FIRST.length - 1L));
        person.upload("first.jpg", FIRST)
                .then()
                .statusCode(507)
                .body(
                        "detail",
                        containsString(
                                String.format(Locale.ENGLISH, "%1$,d of your %1$,d are free", FIRST.length - 1)));
        raw(FIRST, null).then().statusCode(507);
        person.request()
                .contentType("image/jpeg")
                .body(new ByteArrayInputStream(FIRST)) // of unknown length
                .post("/images")
                .then()
                .statusCode(507);
        expect(0, 0);
    }

    @Test
    void aLargeUploadIsRefusedBeforeItsBytesAreSent() throws Exception {
        quotas.setLimits(owner, new Limits(null, 1_000_000L));
        var head = "POST /images HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\nContent-Length: 40000000"
                + "\r\nAuthorization: Bearer " + person.accessToken() + "\r\n\r\n";
        try (var upload = new Socket("localhost", RestAssured.port)) {
            upload.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            upload.getOutputStream().flush();
            var answer = new String(upload.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer, startsWith("HTTP/1.1 507"));
        }
        expect(0, 0);
    }

    @Test
    void whatIsThereAlreadyNeedsNoRoomAndIsNotCountedAgain() {
        person.uploaded("first.jpg", FIRST);
        person.upload("again.jpg", FIRST).then().statusCode(200);
        expect(1, FIRST.length);
        quotas.setLimits(owner, new Limits(1L, (long) FIRST.length));
        raw(FIRST, FIRST).then().statusCode(200);
        person.request().delete("/images/" + raw(FIRST, FIRST).path("id"));
        raw(FIRST, FIRST).then().statusCode(200).body("restored", equalTo(true));
        expect(1, FIRST.length);
    }

    @Test
    void whoDoesNotSayWhatComesIsRefusedByItsSize() {
        person.uploaded("first.jpg", FIRST);
        quotas.setLimits(owner, new Limits(1L, null));
        person.upload("again.jpg", FIRST).then().statusCode(507);
    }

    @Test
    void aDigestOfOtherBytesOpensNoDoor() {
        person.uploaded("first.jpg", FIRST);
        quotas.setLimits(owner, new Limits(1L, null));
        raw(SECOND, FIRST).then().statusCode(422);
        raw(SECOND, SECOND).then().statusCode(507);
        expect(1, FIRST.length);
    }

    @Test
    void theTrashCountsUntilItIsDeletedForGood() {
        quotas.setLimits(owner, new Limits(1L, null));
        var id = person.uploaded("first.jpg", FIRST);
        person.request().delete("/images/" + id).then().statusCode(200);
        person.upload("second.jpg", SECOND).then().statusCode(507).body("detail", containsString("trash"));
        json(Map.of("ids", List.of(id))).post("/images/trash/restorations");
        expect(1, FIRST.length);
        person.request().delete("/images/" + id + "?forever").then().statusCode(200);
        expect(0, 0);
        person.uploaded("second.jpg", SECOND);
    }

    @Test
    void everyWayOfDeletingForGoodGivesTheRoomBackAtOnce() throws SQLException {
        quotas.setLimits(owner, new Limits(3L, null));
        var ids = List.of(
                person.uploaded("1.jpg", FIRST), person.uploaded("2.jpg", SECOND), person.uploaded("3.jpg", THIRD));
        json(Map.of("ids", ids.subList(0, 2), "forever", true)).post("/images/deletions");
        expect(1, THIRD.length);
        person.request().delete("/images/" + ids.get(2));
        person.request().delete("/images/trash").then().statusCode(200);
        expect(0, 0);
        var last = person.uploaded("1.jpg", FIRST);
        person.uploaded("2.jpg", SECOND);
        person.request().delete("/images/" + last);
        execute("update images set deleted_at = '2020-01-01' where id = unhex(?)", UUID.fromString(last));
        jobs.stream().filter(job -> job.name().equals("trash-purge")).forEach(job -> new JobRunNow().attempt(job));
        expect(1, SECOND.length);
    }

    @Test
    void aQuotaBelowWhatIsThereOnlyStopsUploads() {
        var id = person.uploaded("first.jpg", FIRST);
        person.uploaded("second.jpg", SECOND);
        quotas.setLimits(owner, new Limits(1L, 10L));
        person.upload("third.jpg", THIRD)
                .then()
                .statusCode(507)
                .body("used.images", equalTo(2))
                .body("limits.images", equalTo(1));
        person.request().get("/images").then().body("items", hasSize(2));
        person.request().get("/images/" + id + "/content").then().statusCode(200);
        json(Map.of("description", "still mine")).patch("/images/" + id).then().statusCode(200);
        person.request().delete("/images/" + id).then().statusCode(200);
        json(Map.of("ids", List.of(id)))
                .post("/images/trash/restorations")
                .then()
                .statusCode(200);
        expect(2, FIRST.length + SECOND.length);
    }

    @Test
    void aRaisedQuotaCountsFromTheNextUploadOn() {
        quotas.setLimits(owner, new Limits(0L, null));
        person.upload("first.jpg", FIRST).then().statusCode(507);
        quotas.setLimits(owner, new Limits(Limits.NONE, null));
        person.uploaded("first.jpg", FIRST);
        person.request().get("/users/me").then().body("storage.limits.images", nullValue());
        quotas.setLimits(owner, new Limits(null, null));
        assertEquals(Limits.DEFAULT, quotas.accounts(List.of(owner)).get(0).own());
    }

    @Test
    void anAdministratorSeesManyAtOnce() {
        var other = UUID.fromString(Person.signedUp().request().get("/users/me").path("id"));
        person.uploaded("first.jpg", FIRST);
        quotas.setLimits(owner, new Limits(5L, null));
        var seen = quotas.accounts(List.of(owner, other, UUID.randomUUID()));
        assertEquals(2, seen.size());
        var mine = seen.stream().filter(each -> each.owner().equals(owner)).findFirst();
        assertEquals(new Account(owner, 1, FIRST.length, new Limits(5L, null)), mine.orElseThrow());
        assertEquals(List.of(), quotas.accounts(List.of()));
    }

    @Test
    void nobodyHasNeitherStorageNorLimits() {
        var nobody = UUID.randomUUID();
        assertThrows(ProblemException.class, () -> quotas.used(nobody));
        assertThrows(ProblemException.class, () -> quotas.setLimits(nobody, new Limits(1L, 1L)));
        assertThrows(IllegalArgumentException.class, () -> new Limits(-1L, null));
        assertThrows(IllegalArgumentException.class, () -> new Limits(null, -1L));
    }

    @Test
    void anErasedAccountLeavesNoRow() {
        person.uploaded("first.jpg", FIRST);
        person.request().delete("/users/me").then().statusCode(200);
        assertEquals(List.of(), quotas.accounts(List.of(owner)));
    }

    @Test
    void anAccountThatAnOlderReleaseMadeIsCountedWhenItIsLookedAt() throws SQLException {
        person.uploaded("first.jpg", FIRST);
        var second = person.uploaded("second.jpg", SECOND);
        execute("delete from user_storage where owner_id = unhex(?)", owner);
        person.request().delete("/images/" + second + "?forever").then().statusCode(200);
        person.uploaded("third.jpg", THIRD);
        expect(2, FIRST.length + THIRD.length);
    }

    /** @param named the bytes that Repr-Digest names, or null for no such header */
    private Response raw(byte[] bytes, byte[] named) {
        var request = person.request().contentType("image/jpeg").body(bytes);
        if (named != null)
            request.header(
                    "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(DigestUtils.sha256(named)) + ":");
        return request.post("/images");
    }

    private io.restassured.specification.RequestSpecification json(Object body) {
        return person.request().contentType("application/json").body(body);
    }

    /** The account says so, and so does the sum of the rows. */
    private void expect(int images, int bytes) {
        person.request()
                .get("/users/me")
                .then()
                .body("storage.images", equalTo(images))
                .body("storage.bytes", equalTo(bytes));
        assertEquals(images + " " + bytes, sum());
    }

    private String sum() {
        var hex = owner.toString().replace("-", "");
        try (var connection = database.getConnection();
                var sum = connection
                        .createStatement()
                        .executeQuery(
                                "select concat(count(*), ' ', coalesce(sum(size), 0)) from images where owner_id = x'"
                                        + hex + "'")) {
            sum.next();
            return sum.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString().replace("-", ""));
            assertEquals(1, statement.executeUpdate());
        }
    }
}
