package app.darkslide.visitors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.cleancopy.Residue;
import app.darkslide.renditions.RawFiles;
import app.darkslide.sealing.Store;
import app.darkslide.shares.Download;
import app.darkslide.shares.MadeShares;
import app.darkslide.storage.BlobStore;
import app.darkslide.testing.Await;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import app.darkslide.testing.Unpacked;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything at once, and what the owner hears of it. */
@QuarkusTest
class SharedArchiveTest {
    @Inject
    MadeShares shares;

    @Inject
    BlobStore blobs;

    private Person owner;
    private String photo;
    private String raw;

    @BeforeEach
    void signUp() {
        owner = Person.signedUp();
        photo = owner.uploaded("Zoe.jpg", Pictures.noise(300, 200, 7));
        raw = owner.uploaded("Raw.nef", RawFiles.nef(Pictures.jpeg(120, 80, 7)));
    }

    @Test
    void itHasWhatMayBeDownloadedOfEachOrItsPreview() throws Exception {
        var visitor = Visitor.of(shares.of(owner, List.of(photo, raw)));
        var files = Unpacked.files(archive(visitor));
        assertEquals(Set.of("photo-001.jpg", "photo-002.jpg"), files.keySet());
        for (var file : files.values()) Residue.assertNone(file);
        var single = Visitor.of(shares.of(owner, List.of(photo)));
        var clean = single.get(single.urls("content").get(0)).asByteArray();
        assertArrayEquals(clean, Unpacked.files(archive(single)).get("photo-001.jpg"));
    }

    @Test
    void itHasTheOriginalsWhereTheLinkSaysSoAndIsRefusedWhereNothingMayBeDownloaded() throws Exception {
        var originals = Visitor.of(shares.of(owner, List.of(raw), MadeShares.downloading(Download.ORIGINALS)));
        var bytes = owner.request().get("/images/" + raw + "/content").asByteArray();
        assertArrayEquals(bytes, Unpacked.files(archive(originals)).get("photo-001.nef"));
        var nothing = Visitor.of(shares.of(owner, List.of(raw), MadeShares.downloading(Download.NOTHING)));
        nothing.get(nothing.path() + "/archive").then().statusCode(404).body("type", equalTo("/problems#not-found"));
    }

    @Test
    void whatIsLostIsNamedAndTakesNothingElseAlong() throws Exception {
        var lost = owner.uploaded("Lost.jpg", Pictures.jpeg(300, 200, 8));
        blobs.delete(UUID.fromString(lost));
        var files = Unpacked.files(archive(Visitor.of(shares.of(owner, List.of(photo, lost)))));
        assertEquals(2, files.size());
        var text = new String(files.get("Not in this archive.txt"));
        assertTrue(text.matches("(?s).*photo-00[12]\r\n"), text);
    }

    @Test
    @OnOneDatabase
    void itBreaksOffWhenTheLinkIsRevokedOrLessMayBeDownloaded() throws Exception {
        var images = List.of(large(), owner.uploaded("Next.jpg", Pictures.jpeg(300, 200, 9)));
        var revoked = ofOriginals(images);
        assertBreaksOff(
                revoked,
                () -> owner.request().delete("/shares/" + revoked.id()).then().statusCode(204));
        var edited = ofOriginals(images);
        var less = Map.of("download", "clean");
        assertBreaksOff(
                edited,
                () -> owner.sending(less).patch("/shares/" + edited.id()).then().statusCode(200));
    }

    /** In its place: one that takes the place of another leaves that as it is for who reads it. */
    @Test
    @OnOneDatabase
    @InDataDirectory
    void itBreaksOffWhenAFileIsDamagedOfWhichSomeWasSent() throws Exception {
        var large = large();
        var file = Store.file(large, "original");
        assertBreaksOff(ofOriginals(List.of(large, photo)), () -> {
            var sealed = Files.readAllBytes(file);
            sealed[sealed.length - 1] ^= 1;
            Files.write(file, sealed);
        });
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void assertBreaksOff(MadeShares.Made share, Change change) throws IOException {
        try (var reader = reading(share)) {
            change.make();
            var rest = new String(reader.rest().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(rest.endsWith("0\r\n\r\n"), "the end of the last chunk");
        }
    }

    @Test
    @OnOneDatabase
    void thoseOfAllLinksOfAnOwnerTakeTheTurnsOfOneAccount() throws Exception {
        var large = large();
        var slow = new ArrayList<SlowReader>();
        try {
            for (int link = 0; link < 4; link++) {
                var share = ofOriginals(List.of(large));
                for (int i = 0; i < 4; i++) slow.add(reading(share));
            }
            var another = Visitor.of(ofOriginals(List.of(photo)));
            another.get(another.path() + "/archive").then().statusCode(503);
            owner.request().get("/images/" + photo + "/content").then().statusCode(200);
        } finally {
            for (var reader : slow) reader.close();
        }
    }

    private String large() {
        return owner.uploaded("Large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 10), 16_000_000));
    }

    private MadeShares.Made ofOriginals(List<String> images) {
        return MadeShares.byOwner(owner, Map.of("name", "Party", "images", images, "download", "original"));
    }

    private static SlowReader reading(MadeShares.Made share) throws IOException {
        var visitor = Visitor.of(share);
        return new SlowReader(
                RestAssured.port,
                "Connection: close\r\nCookie: " + Visitor.COOKIE + "=" + visitor.cookie(),
                visitor.path() + "/archive");
    }

    @Test
    void itsOwnerSeesWhenItWasVisitedAndHowMuchWasTakenAndNobodyElseDoes() throws Exception {
        var share = shares.of(owner, List.of(photo, raw));
        var visitor = Visitor.of(share);
        var preview = visitor.get(visitor.urls("preview").get(0));
        var content = visitor.get(visitor.urls("content").stream()
                .filter(url -> url != null)
                .findFirst()
                .orElseThrow());
        var archive = archive(visitor);
        var bytes = (long) preview.asByteArray().length + content.asByteArray().length + archive.length;
        Visitor.of(share);
        Await.until(
                "what was taken is written down",
                () -> visits(share).path("items[1].archives").equals(1));
        var visits = visits(share);
        visits.then()
                .body("items[1].previews", equalTo(1))
                .body("items[1].downloads", equalTo(1))
                .body("items[1].bytes", equalTo((int) bytes))
                .body("items[1].address", equalTo("127.0.0.0/24"))
                .body("items[1].device", containsString("HttpClient"))
                .body("items[0].bytes", equalTo(0))
                .body("next", equalTo(null));
        var first = owner.request().get("/shares/" + share.id() + "/visits?limit=1");
        owner.request()
                .get("/shares/" + share.id() + "/visits?limit=1&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(visits.<String>path("items[1].id"))));
        Person.signedUp()
                .request()
                .get("/shares/" + share.id() + "/visits")
                .then()
                .statusCode(404);
    }

    private Response visits(MadeShares.Made share) {
        return owner.request().get("/shares/" + share.id() + "/visits");
    }

    private static byte[] archive(Visitor visitor) {
        var answer = visitor.get(visitor.path() + "/archive");
        answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"photos.zip\"");
        return answer.asByteArray();
    }
}
