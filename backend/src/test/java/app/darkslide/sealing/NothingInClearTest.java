package app.darkslide.sealing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.backup.BackupCommand;
import app.darkslide.renditions.Exif;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.OpenFiles;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures with bytes, camera, place and names that are known are uploaded; then everything is searched for them. */
@QuarkusTest
class NothingInClearTest {
    private static final FileTime EVER = FileTime.fromMillis(0);
    private static final String CAMERA = "Needle Optics XQ-4711";
    private static final int LATITUDE = 61;
    private static final int LONGITUDE = 137;
    private static final String PLACE = "Solnechnyy";

    /** Of six bytes at least: ciphertext has shorter ones by chance. */
    private static final Map<String, byte[]> MAGIC = Map.of(
            "JPEG", hex("ffd8ffe000104a464946"),
            "JFIF", hex("4a4649460001"),
            "EXIF", hex("457869660000"),
            "PNG", hex("89504e470d0a1a0a"),
            "GIF", "GIF89a".getBytes(StandardCharsets.US_ASCII),
            "WebP", "WEBPVP8".getBytes(StandardCharsets.US_ASCII),
            "HEIC", "ftypheic".getBytes(StandardCharsets.US_ASCII));

    @Inject
    DataSource database;

    @TempDir
    Path backup;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void anUploadLeavesNothingToBeFoundInAnyFileOrTable() throws Exception {
        var photo = withExif(Pictures.noise(700, 500, 4711));
        var drawing = Pictures.png(400, 300, 4712);
        var id = person.uploaded("Needle Beach 2031.jpg", photo);
        person.request()
                .get("/images/" + id)
                .then()
                .body("camera.model", equalTo(CAMERA), "location.place.city", equalTo(PLACE));
        person.uploaded("needle-drawing.png", drawing);
        var thumbnail = person.request().get("/images/" + id + "/thumbnail").asByteArray();
        var preview = person.request().get("/images/" + id + "/preview").asByteArray();
        String placeholder = person.request().get("/images/" + id).path("placeholder");
        person.request()
                .contentType("application/json")
                .body(Map.of("rotation", 90, "description", "Needle at the pier"))
                .patch("/images/" + id)
                .then()
                .statusCode(200);
        var turned = person.request().get("/images/" + id + "/preview").asByteArray();
        String turnedPlaceholder = person.request().get("/images/" + id).path("placeholder");
        var tag = tagged(id, "Needle Sunsets");
        var recoveryCode = person.recoveryCodes().get(0);
        String secret = person.request().post("/users/me/factors/authenticator").path("secret");
        String album = person.sending(Map.of("name", "Needle Summer 2031", "description", "Needle weeks at the lake"))
                .post("/albums")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        var search = Map.of("search", Map.of("text", "needle sunsets xq-4711 solnechnyy"));
        for (var wish : List.of(Map.of("album", album), search))
            person.sending(wish).post("/exports").then().statusCode(201);
        var export = person.sending(Map.of("folders", "album")).post("/exports");
        export.then().statusCode(201);
        person.request().get(export.<String>path("parts[0].url")).then().statusCode(200);
        var password = "needle boats three";
        var link = Map.of(
                "album", album, "name", "Needle for Grandma", "captions", true, "password", password, "guests", true);
        var share = person.sending(link).post("/shares").then().statusCode(201).extract();
        String linkSecret = share.path("token");
        var visit = given().contentType("application/json")
                .body(Map.of("token", linkSecret, "password", password))
                .post(share.path("path") + "/open");
        visit.then().statusCode(200).body("title", equalTo("Needle Summer 2031"));
        var shown = given().cookie("darkslide-visit", visit.cookie("darkslide-visit"));
        var gift = Pictures.noise(500, 400, 4713);
        given().cookie("darkslide-visit", visit.cookie("darkslide-visit"))
                .header("Darkslide-Guest", "Needle%20Aunt%20Berenice")
                .multiPart("file", "needle-gift.jpg", gift, "image/jpeg")
                .post(share.path("path") + "/images")
                .then()
                .statusCode(201);
        String added = person.request().get("/images").path("items.find { it.fileName == 'needle-gift.jpg' }.id");
        person.request().get("/images/" + added).then().body("guest", equalTo("Needle Aunt Berenice"));
        shown.get(share.path("path") + "/images").then().body("items.caption", hasItem("Needle at the pier"));
        var member = Person.signedUp();
        for (var name : List.of(member.username(), "needle-nobody"))
            person.sending(Map.of("username", name, "role", "viewer"))
                    .post("/albums/" + album + "/members")
                    .then()
                    .statusCode(201);
        String invitation = member.request().get("/users/me/invitations").path("items[0].id");
        member.request()
                .post("/users/me/invitations/" + invitation + "/acceptance")
                .then()
                .statusCode(200);
        for (var path : List.of("/images/search", "/images/search/summary"))
            person.request()
                    .contentType("application/json")
                    .body(Map.of("text", "needle sunsets xq-4711 solnechnyy"))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("\"total\":0")));
        var needles = new Needles()
                .text("what was searched for", "needle sunsets xq")
                .text("file name", "Needle Beach 2031")
                .text("name of nobody who was invited", "needle-nobody")
                .text("name of a link", "Needle for Grandma")
                .text("secret in a link", linkSecret)
                .bytes("secret in a link, decoded", Base64.getUrlDecoder().decode(linkSecret))
                .text("password of a link", password)
                .text("name of a guest", "Needle Aunt Berenice")
                .text("name of a guest, as it was sent", "Needle%20Aunt%20Berenice")
                .text("file name of what a guest added", "needle-gift")
                .text("what a visitor's browser brings back", visit.cookie("darkslide-visit"))
                .text("caption, which a link shows", "Needle at the pier")
                .text("name of an album", "Needle Summer 2031")
                .text("description of an album", "Needle weeks at the lake")
                .text("file name of the drawing", "needle-drawing")
                .text("camera", CAMERA)
                .text("name of a tag", "Needle Sunsets")
                .text("id of a tag that an image carries", tag)
                .text("nearest town", PLACE)
                .bytes("latitude", rational(LATITUDE))
                .bytes("longitude", rational(LONGITUDE))
                .bytes("SHA-256", DigestUtils.sha256(photo))
                .text("placeholder", placeholder)
                .text("placeholder of the turned image", turnedPlaceholder)
                .text("its turn", "\"rotation\"")
                .text(
                        "access token",
                        person.accessToken().substring(person.accessToken().length() - 40))
                .text("refresh token", person.refreshToken())
                .text("secret of the authenticator app", secret)
                .bytes("secret of the authenticator app, decoded", new Base32().decode(secret))
                .text("recovery code", recoveryCode)
                .text("recovery code without hyphens", recoveryCode.replace("-", ""))
                .piecesOf("photo", photo)
                .piecesOf("drawing", drawing)
                .piecesOf("what a guest added", gift)
                .piecesOf("thumbnail", thumbnail)
                .piecesOf("preview", preview)
                .piecesOf("preview of the turned image", turned);

        // Other tests may have left photos without their files, which a backup says by a 1.
        assertThat(BackupCommand.run("backup", List.of(backup.toString())), lessThan(2));
        assertEquals(Map.of(), found(needles, Store.files(backup, EVER)));
        assertEquals(Map.of(), found(needles, Store.files(Store.directory(), EVER)));
        assertThat(needles.in(new Tables(database).dump()), empty());
        assertEquals(List.of(), magicIn("blobs"));
        assertEquals(List.of(), magicIn("tmp"));
    }

    /** @return the id of the tag */
    private String tagged(String image, String name) {
        String tag = person.request()
                .contentType("application/json")
                .body(Map.of("name", name))
                .post("/tags")
                .path("id");
        person.request()
                .contentType("application/json")
                .body(Map.of("addTags", List.of(tag)))
                .patch("/images/" + image)
                .then()
                .statusCode(200);
        return tag;
    }

    @Test
    void theSearchFindsWhatIsThereInClear() throws Exception {
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 1));
        var needles = new Needles().text("user name", person.username());
        assertThat(needles.in(new Tables(database).dump()), hasItem("user name"));
        if (Files.exists(Store.directory().resolve("db/data")))
            assertFalse(found(needles, Store.files(Store.directory(), EVER)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void halfAnUploadIsInNoFile(boolean asForm) throws Exception {
        var picture = Pictures.noise(1400, 1000, asForm ? 5001 : 5002);
        var needles = new Needles().piecesOf("photo", picture).text("file name", "Needle Half");
        var since = FileTime.from(Instant.now().minusSeconds(1));
        try (var upload = new HalfSent(RestAssured.port, head(picture, asForm))) {
            var sent = send(upload.out(), picture, asForm);
            assertTrue(sent > 500_000, "more than any buffer that is kept in memory by itself");
            upload.awaitRead();
            var searched = Store.files(Store.directory(), EVER);
            searched.addAll(Store.files(Path.of(System.getProperty("java.io.tmpdir")), since));
            searched.addAll(deletedButOpen());
            assertEquals(Map.of(), found(needles, searched));
            assertEquals(List.of(), magicIn("tmp"));
        }
        assertThat(needles.in(new Tables(database).dump()), empty());
    }

    private String head(byte[] picture, boolean asForm) {
        return "POST /images HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + person.accessToken()
                + "\r\nContent-Length: " + picture.length + "\r\nContent-Type: "
                + (asForm
                        ? "multipart/form-data; boundary=edge\r\n"
                        : "image/jpeg\r\nContent-Disposition: attachment; filename=\"Needle Half.jpg\"\r\n");
    }

    private static int send(OutputStream out, byte[] picture, boolean asForm) throws IOException {
        var part = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Needle Half.jpg\"\r\n\r\n";
        if (asForm) out.write(part.getBytes(StandardCharsets.US_ASCII));
        out.write(picture, 0, picture.length * 3 / 4);
        out.flush();
        return picture.length * 3 / 4;
    }

    private static Map<Path, List<String>> found(Needles needles, List<Path> files) throws IOException {
        var found = new TreeMap<Path, List<String>>();
        for (var file : files) {
            var names = new ArrayList<>(needles.in(file.toString().getBytes(StandardCharsets.UTF_8)));
            names.addAll(needles.in(Store.readIfThere(file)));
            if (!names.isEmpty()) found.put(file, names);
        }
        return found;
    }

    private static List<String> magicIn(String part) throws IOException {
        var found = new ArrayList<String>();
        for (var file : Store.files(Store.directory().resolve(part), EVER)) {
            var bytes = Store.readIfThere(file);
            MAGIC.forEach((kind, magic) -> {
                if (Needles.contains(bytes, magic)) found.add(kind + " in " + file);
            });
        }
        return found;
    }

    /** Files that have no name any more, but still a content; only Linux shows them. */
    private static List<Path> deletedButOpen() throws IOException {
        if (!Files.isDirectory(Path.of("/proc/self/fd"))) return List.of();
        return OpenFiles.ofThisProcess().entrySet().stream()
                .filter(open -> open.getValue().toString().endsWith(" (deleted)"))
                .map(Map.Entry::getKey)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Behind the start of the image, where EXIF belongs. */
    private static byte[] withExif(byte[] jpeg) {
        return new Exif()
                .model(CAMERA)
                .taken("2031:06:05 12:30:15", "+02:00")
                .gps("N", LATITUDE, "E", LONGITUDE)
                .in(jpeg);
    }

    /** Degrees, minutes and seconds as EXIF has them. */
    private static byte[] rational(int degrees) {
        return ByteBuffer.allocate(24)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(degrees)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .array();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
