package app.darkslide.sealing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Hex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a deletion somebody puts copies back, of the files and of the rows; whether the key is among them decides. */
@QuarkusTest
class DeletionTest {
    private static final byte[] PICTURE = Pictures.jpeg(800, 600, 31);

    @Inject
    DataSource database;

    private Tables tables;
    private Person person;
    private String image;
    private Map<String, byte[]> files;
    private Map<String, Object> row;

    @BeforeEach
    void upload() throws Exception {
        tables = new Tables(database);
        person = Person.signedUp();
        image = person.uploaded("gone.jpg", PICTURE);
        files = Store.copy(image);
        row = tables.row("images", "id", image);
    }

    @Test
    void aDeletedPictureWithoutItsKeyIsNoiseThoughItsOwnersKeyLivesOn() throws Exception {
        var other = person.uploaded("other.jpg", Pictures.jpeg(800, 600, 32));
        person.request().delete("/images/" + image + "?forever").then().statusCode(200);
        assertFalse(StoredPart.original(image).exists());
        assertFalse(Needles.contains(tables.dump(), (byte[]) row.get("wrapped_key")));

        Store.restore(image, files);
        var key = row.put("wrapped_key", tables.row("images", "id", other).get("wrapped_key"));
        tables.insert("images", row);
        assertNoise();

        tables.execute("update images set wrapped_key = ? where id = ?", key, Tables.bytes(image));
        assertOpens(person); // so it was the key that was missing, and nothing else
    }

    @Test
    void everythingOfAnErasedAccountIsNoiseWithoutItsKey() throws Exception {
        String id = person.request().get("/users/me").path("id");
        var account = tables.row("users", "id", id);
        var wrapped = tables.row("user_keys", "user_id", id);
        person.request().delete("/users/me").then().statusCode(200);
        awaitFilesGone();
        for (var key : List.of(row.get("wrapped_key"), wrapped.get("wrapped_key")))
            assertFalse(Needles.contains(tables.dump(), (byte[]) key));

        tables.insert("users", account);
        tables.insert("images", row);
        Store.restore(image, files);
        var person = this.person.signedInAgain();
        assertEquals(404, person.request().get("/images/" + image + "/content").statusCode());
        assertEquals(404, person.request().get("/images").statusCode());

        var anotherKey = MasterKeyset.load(Store.directory().resolve("keys/master.json"))
                .wrap(OwnerKey.random(), UUID.fromString(id));
        tables.insert("user_keys", Map.of("user_id", Tables.bytes(id), "wrapped_key", anotherKey));
        this.person = person;
        assertNoise();
        assertEquals(500, person.request().get("/images/" + image).statusCode());
    }

    @Test
    void theFilesOfAnEmptiedTrashGoToo() throws Exception {
        person.request().delete("/images/" + image).then().statusCode(200);
        person.request().delete("/images/trash").then().statusCode(200);
        assertFalse(Needles.contains(tables.dump(), (byte[]) row.get("wrapped_key")));
        awaitFilesGone();
    }

    @Test
    void theRecordOfADeletedPictureIsSigned() throws Exception {
        var answer = person.request().delete("/images/" + image + "?forever");
        assertSigned(answer, "image", image);
    }

    @Test
    void theRecordOfAnErasedAccountIsSigned() throws Exception {
        String id = person.request().get("/users/me").path("id");
        assertSigned(person.request().delete("/users/me"), "account", id);
    }

    /** They follow the key within some seconds. */
    private void awaitFilesGone() throws Exception {
        Await.until("the files are gone", () -> tables.rows("select * from discards")
                .isEmpty());
        assertFalse(StoredPart.original(image).exists());
    }

    private void assertNoise() throws Exception {
        for (var part : new String[] {"content", "thumbnail", "preview"})
            assertTrue(Fetched.by(person, "/images/" + image + "/" + part, null).isProblem(), part);
    }

    /** The service remembers for some seconds what it takes to serve a picture. */
    private void assertOpens(Person owner) throws Exception {
        var content = "/images/" + image + "/content";
        Await.until("the picture opens", () -> !Fetched.by(owner, content, null).isProblem());
        assertArrayEquals(PICTURE, Fetched.by(owner, content, null).body());
    }

    /** With nothing but the record and what the service publishes: as the owner would check it. */
    private static void assertSigned(Response answer, String subject, String id) throws Exception {
        answer.then().statusCode(200);
        var parts = answer.<String>path("signature").split("\\.");
        var published =
                given().get("/.well-known/jwks.json").then().statusCode(200).extract();
        assertEquals(published.<Map<String, String>>path("keys[0]"), answer.path("key"));
        var header = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[0]));
        assertEquals(header.get("kid").asText(), published.path("keys[0].kid"));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey(published.path("keys[0].x")));
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(verifier.verify(Base64.getUrlDecoder().decode(parts[2])));

        var signed = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertEquals(subject, answer.path("subject"));
        assertEquals(subject, signed.get("subject").asText());
        assertEquals(id, answer.path("id"));
        assertEquals(id, signed.get("id").asText());
        assertEquals(
                answer.<List<String>>path("destroyed").size(),
                signed.get("destroyed").size());
        var destroyed = Instant.parse(answer.path("destroyedAt"));
        assertEquals(destroyed.getEpochSecond(), signed.get("iat").asLong());
        assertTrue(Duration.between(destroyed, Instant.now()).abs().toMinutes() < 1);
        assertEquals(destroyed.plus(Duration.ofDays(30)), Instant.parse(answer.path("backupsExpireAt")));
        assertEquals(
                answer.<String>path("backupsExpireAt"),
                signed.get("backupsExpireAt").asText());
    }

    private static PublicKey publicKey(String x) throws Exception {
        var der = Hex.decodeHex("302a300506032b6570032100"
                + Hex.encodeHexString(Base64.getUrlDecoder().decode(x)));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    }
}
