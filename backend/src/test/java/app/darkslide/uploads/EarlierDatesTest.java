package app.darkslide.uploads;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.dates.Precision;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.CaptureTime.Source;
import app.darkslide.images.Details;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageEdits;
import app.darkslide.images.StoredImages;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dates of images that an earlier release stored. */
@QuarkusTest
class EarlierDatesTest {
    @Inject
    EarlierDates job;

    @Inject
    StoredImages stored;

    @Inject
    ImageAccess access;

    @Inject
    ImageEdits edits;

    private Person person;

    /** The test does the job's work. */
    private Stillness still;

    @BeforeEach
    void pause() {
        still = new Stillness();
        person = Person.signedUp();
    }

    @AfterEach
    void resume() {
        still.close();
    }

    @Test
    void aDateThatTheEarlierReleaseDidNotFindIsFound() throws IOException {
        var id = person.uploaded("a.jpg", file("exif-blank-day.jpg"));
        earlier(id, LocalDateTime.of(2024, 5, 6, 7, 8, 9), "Z", Source.UPLOAD);
        see(id).body("taken.local", equalTo("2024-05-06T07:08:09"));

        run();

        see(id).body("taken.local", equalTo("1985-07-01T00:00:00"))
                .body("taken.precision", equalTo("month"))
                .body("taken.source", equalTo("exif"));
        person.request().get("/images/months").then().body("items.month", contains("1985-07"));
    }

    @Test
    void whatTheOwnerSaidStays() throws IOException {
        var id = person.uploaded("a.jpg", file("exif-date-only.jpg"));
        earlier(id, LocalDateTime.of(1999, 5, 6, 7, 8, 9), null, Source.OWNER);
        person.request()
                .contentType("application/json")
                .body("{\"taken\": null}")
                .patch("/images/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/taken"));
        run();
        see(id).body("taken.local", equalTo("1999-05-06T07:08:09"))
                .body("taken.source", equalTo("owner"))
                .body("takenOfFile.source", equalTo("exif"));
        var before = etag(id);
        run();
        assertEquals(before, etag(id));
    }

    @Test
    void whatIsReadIsReadOnce() throws IOException {
        var fresh = person.uploaded("a.jpg", file("exif-date-only.jpg"));
        var id = person.uploaded("b.jpg", file("exif-zulu.jpg"));
        earlier(id, LocalDateTime.of(2024, 5, 6, 7, 8, 9), "Z", Source.UPLOAD);
        var before = etag(fresh);
        run();
        assertEquals(before, etag(fresh));
        before = etag(id);
        run();
        assertEquals(before, etag(id));
    }

    @Test
    void theTimeOfAFileStaysUnlessItsClockWasNeverSet() {
        var id = person.uploaded("a.jpg", Pictures.jpeg(60, 40, 81));
        var unset = person.uploaded("b.jpg", Pictures.jpeg(60, 40, 82));
        earlier(id, LocalDateTime.of(2020, 5, 6, 7, 8, 9), "+09:00", Source.FILE_MODIFIED);
        earlier(unset, LocalDateTime.of(1980, 1, 1, 0, 0), "Z", Source.FILE_MODIFIED);
        run();
        see(id).body("taken.local", equalTo("2020-05-06T07:08:09"))
                .body("taken.offset", equalTo("+09:00"))
                .body("taken.source", equalTo("file-modified"));
        see(unset)
                .body("taken.source", equalTo("upload"))
                .body(
                        "taken.local",
                        startsWith(DateTimeFormatter.ISO_DATE.format(stored.row(UUID.fromString(unset))
                                .createdAt()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate())));
    }

    @Test
    void aDateOfANameThatTheOwnerHasChangedStays() {
        var id = person.uploaded("beach.jpg", Pictures.jpeg(60, 40, 83));
        var named = person.uploaded("IMG-20190203-WA0001.jpg", Pictures.jpeg(60, 40, 84));
        earlier(id, LocalDateTime.of(2020, 5, 6, 7, 8, 9), null, Source.FILE_NAME);
        earlier(named, LocalDateTime.of(2019, 2, 3, 0, 0), null, Source.FILE_NAME);
        run();
        see(id).body("taken.local", equalTo("2020-05-06T07:08:09")).body("taken.source", equalTo("file-name"));
        see(named).body("taken.local", equalTo("2019-02-03T00:00:00")).body("taken.precision", equalTo("day"));
    }

    @Test
    void aDateFromBeforePhotographyThatWasOnceTakenForOneIsReadLikeAnyOther() {
        var id = person.uploaded("a.jpg", Pictures.jpeg(60, 40, 85));
        for (var year : new int[] {1000, 1582, 1825, 9999}) {
            earlier(id, LocalDateTime.of(year, 2, 28, 23, 59, 59, 999_999_000), null, Source.EXIF);
            see(id).body("taken.local", startsWith(year + "-02-28T23:59:59.999999"));
        }
    }

    @Test
    void whatTheSecondReaderFoundInExifIsNotReadAgain() throws IOException {
        var exif = person.uploaded("a.jpg", file("exif-zulu.jpg"));
        var png = person.uploaded("b.png", withTime(Pictures.png(60, 40, 86)));
        earlier(exif, LocalDateTime.of(2014, 5, 25, 16, 35, 18), "Z", Source.EXIF, 2);
        earlier(png, LocalDateTime.of(2024, 5, 6, 7, 8, 9), "Z", Source.UPLOAD, 2);
        var before = etag(exif);
        run();
        assertEquals(before, etag(exif));
        see(png).body("taken.local", equalTo("2021-02-03T20:10:00"))
                .body("taken.offset", equalTo("Z"))
                .body("taken.source", equalTo("file-modified"));
    }

    /** With a chunk tIME behind the header, which has 33 bytes. */
    private static byte[] withTime(byte[] png) {
        var data = new byte[] {'t', 'I', 'M', 'E', 7, (byte) 0xE5, 2, 3, 20, 10, 0};
        var crc32 = new CRC32();
        crc32.update(data);
        return ByteBuffer.allocate(png.length + 19)
                .put(png, 0, 33)
                .putInt(7)
                .put(data)
                .putInt((int) crc32.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    /** Stores what the release before this reader had stored. */
    private void earlier(String image, LocalDateTime local, String offset, Source source) {
        earlier(image, local, offset, source, null);
    }

    private void earlier(String image, LocalDateTime local, String offset, Source source, Integer reader) {
        var id = UUID.fromString(image);
        var taken = new CaptureTime(local, offset, source, Precision.SECOND);
        edits.edit(
                access.galleryOf(stored.row(id)),
                id,
                null,
                now -> new Details(
                        now.fileName(),
                        now.sha256(),
                        taken,
                        null,
                        now.camera(),
                        now.location(),
                        now.placeholder(),
                        now.description(),
                        now.crc32(),
                        now.incomplete(),
                        now.animated(),
                        reader,
                        now.favourite(),
                        now.tags(),
                        now.rotation(),
                        null,
                        null));
    }

    private void run() {
        assertTrue(new JobRunNow().attempt(job));
    }

    private ValidatableResponse see(String id) {
        return person.request().get("/images/" + id).then().statusCode(200);
    }

    private String etag(String id) {
        return person.request().get("/images/" + id).header("ETag");
    }

    private static byte[] file(String name) throws IOException {
        try (var in = EarlierDatesTest.class.getResourceAsStream("/renditions/dates/" + name)) {
            return in.readAllBytes();
        }
    }
}
