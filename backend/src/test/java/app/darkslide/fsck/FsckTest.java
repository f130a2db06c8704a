package app.darkslide.fsck;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.backup.BackupCommand;
import app.darkslide.testing.FileDamage;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside the running service. Other tests leave damage of their own, so only what is somebody's is looked at. */
@QuarkusTest
@Tag("long")
@Order(1)
class FsckTest {
    private static final byte[] PICTURE = Pictures.noise(400, 300, 71);

    @ConfigProperty(name = "darkslide.data")
    Path data;

    @TempDir
    Path copy;

    private final Commands commands = new Commands();
    private Stillness still;
    private Person person;
    private String owner;
    private String id;

    @BeforeEach
    void upload() throws IOException {
        still = new Stillness();
        person = Person.signedUp();
        owner = person.id().toString();
        id = person.uploaded(Commands.NAME, PICTURE);
        for (var file : FileTree.files(file("original").getParent())) {
            var place = copy.resolve(data.toAbsolutePath().relativize(file.toAbsolutePath()));
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        }
    }

    @AfterEach
    void resume() {
        still.close();
    }

    @Test
    void whatIsSoundIsSaidToBe() {
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
        assertThat(commands.said(), containsString("\"summary\":true"));
    }

    @ParameterizedTest
    @EnumSource
    @OnOneDatabase
    void aDamagedOriginalIsFoundMarkedAndPutBack(FileDamage fault) throws IOException {
        fault.strike(file("original"));
        var kind = "original-" + fault.name().toLowerCase();
        assertEquals(Map.of(kind, "found"), commands.findings(owner, "--deep"));
        assertDamaged(false);
        assertEquals(Map.of(kind, "marked"), commands.findings(owner, "--deep", "--repair"));
        assertDamaged(true);
        repair();
        assertThat(commands.said(), containsString(id + ".original of the user " + owner + ": put back"));
        assertArrayEquals(PICTURE, content());
        assertDamaged(false);
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
        var aside = FileTree.files(data.resolve("quarantine")).stream()
                .anyMatch(file -> file.getFileName().toString().startsWith(id + ".original."));
        assertEquals(fault != FileDamage.MISSING, aside, "what was damaged is kept");
    }

    @ParameterizedTest
    @EnumSource
    @OnOneDatabase
    void aDamagedRenditionIsPutBackToo(FileDamage fault) throws IOException {
        var before = person.request().get("/images/" + id + "/preview").asByteArray();
        fault.strike(file("preview"));
        assertEquals(Map.of("rendition-" + fault.name().toLowerCase(), "found"), commands.findings(owner, "--deep"));
        commands.repair("--from", copy.toString(), "--deep");
        assertArrayEquals(
                before, person.request().get("/images/" + id + "/preview").asByteArray());
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @ParameterizedTest
    @EnumSource
    @OnOneDatabase
    void aDamagedRenditionIsLeftToTheServiceWhichMakesItAnew(FileDamage fault) throws IOException {
        fault.strike(file("thumbnail"));
        assertThat(
                commands.findings(owner, "--deep", "--repair"),
                equalTo(Map.of("rendition-" + fault.name().toLowerCase(), "repaired")));
        person.request().get("/images/" + id).then().body("thumbnail", equalTo(null));
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @Test
    @OnOneDatabase
    void renditionsStayWhileThereIsNoOriginalToMakeThemOf() throws IOException {
        FileDamage.MISSING.strike(file("thumbnail"));
        FileDamage.MISSING.strike(file("original"));
        assertEquals(
                Map.of("original-missing", "marked", "rendition-missing", "found"),
                commands.findings(owner, "--repair"));
        repair();
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @Test
    void whatWasLostIsPutBackFromABackup() throws IOException {
        var backup = copy.resolve("backup").toString();
        assertEquals(0, BackupCommand.run("backup", List.of(backup)));
        Files.delete(file("original"));
        assertEquals(Map.of("original-missing", "found"), commands.findings(owner));
        commands.repair("--from", backup);
        assertArrayEquals(PICTURE, content());
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @Test
    @OnOneDatabase
    void aDiskWithoutRoomForTheRepairLeavesAllAsItIsForTheNextOne() throws IOException {
        FileDamage.CUT.strike(file("original"));
        var cut = Files.readAllBytes(file("original"));
        System.setProperty("darkslide.storage.keep-free", "900T");
        try {
            assertEquals(2, commands.repair("--from", copy.toString()));
            assertThat(commands.said(), containsString("No space left on device"));
            assertArrayEquals(cut, Files.readAllBytes(file("original")));
        } finally {
            System.clearProperty("darkslide.storage.keep-free");
        }
        repair();
        assertArrayEquals(PICTURE, content());
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @Test
    @OnOneDatabase
    void filesOfTwoImagesThatAreSwappedAreFoundAndPutBack() throws IOException {
        var other = person.uploaded(Commands.NAME, another());
        var mine = Files.readAllBytes(file("original"));
        Files.copy(file(other, "original"), file("original"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(file(other, "original"), mine);
        assertThat(commands.findings(owner, "--deep").keySet(), hasItem(containsString("original-")));
        assertEquals(1, commands.repair("--from", copy.toString(), "--deep"));
        assertThat(commands.said(), containsString(id + ".original of the user " + owner + ": put back"));
        assertThat(commands.said(), containsString(other + ".original of the user " + owner + ": not in the copy"));
        assertArrayEquals(PICTURE, content());
    }

    @Test
    @OnOneDatabase
    void aCopyThatIsDamagedTooReplacesNothing() throws IOException {
        FileDamage.ALTERED.strike(file("original"));
        var before = Files.readAllBytes(file("original"));
        FileDamage.CUT.strike(copied("original"));
        assertEquals(1, commands.repair("--from", copy.toString(), "--deep"));
        assertThat(
                commands.said(), containsString(id + ".original of the user " + owner + ": damaged in the copy, too"));
        assertArrayEquals(before, Files.readAllBytes(file("original")));
    }

    @Test
    void aMarkOfDamageThatHasPassedIsTakenBack() throws Exception {
        sql("update images set damaged = true where owner_id = ");
        assertEquals(Map.of("mark-outdated", "found"), commands.findings(owner, "--deep"));
        assertEquals(Map.of("mark-outdated", "repaired"), commands.findings(owner, "--deep", "--repair"));
        assertEquals(Map.of(), commands.findings(owner, "--deep"));
    }

    @Test
    void countsThatAreWrongAreCountedAgain() {
        String album =
                person.sending(Map.of("name", "Needle album")).post("/albums").path("id");
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        person.uploaded(Commands.NAME, another());
        sql("update image_months set live = live + 3, bytes = 0 where owner_id = ");
        sql("update user_storage set images = 7 where owner_id = ");
        sql("update images set change_no = 50 where owner_id = ");
        sql(
                "update album_images set taken_at = '1999-01-01' where album_id in (select id from albums where owner_id = ",
                ")");
        for (var outcome : List.of("found", "repaired"))
            assertEquals(
                    Map.of(
                            "month-counts-wrong",
                            outcome,
                            "storage-count-wrong",
                            outcome,
                            "change-numbers-wrong",
                            outcome,
                            "album-dates-wrong",
                            outcome),
                    commands.findings(owner, outcome.equals("found") ? "--deep" : "--repair"));
        assertEquals(Map.of(), commands.findings(owner));
        person.request().get("/images/months").then().body("items.count.sum()", equalTo(2));
        person.request().get("/users/me").then().body("storage.images", equalTo(2));
    }

    /** The image has the first number, an album the second one. */
    @ParameterizedTest
    @CsvSource({"albums, 1", "albums, 2", "album_images, 1", "image_tombstones, 1", "album_tombstones, 1"})
    void whatSharesANumberWithAnotherChangeIsToldAgainWhateverItIs(String table, int number) {
        var album = album("First album");
        album("Second album");
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        person.request().delete("/images/" + person.uploaded(Commands.NAME, another()) + "?forever");
        person.request().delete("/albums/" + album("Deleted album"));
        assertEquals(Map.of(), commands.findings(owner));
        String since = person.request().get("/changes").path("next");
        sql(
                "update " + table + " set change_no = " + number + " where owner_id = ",
                " order by change_no desc limit 1");

        assertEquals(Map.of("change-numbers-wrong", "found"), commands.findings(owner));
        assertEquals(Map.of("change-numbers-wrong", "repaired"), commands.findings(owner, "--repair"));
        assertEquals(Map.of(), commands.findings(owner));
        var told = person.request().get("/changes?since=" + since).jsonPath();
        assertEquals(
                2,
                told.getList("items").size()
                        + told.getList("albums").size()
                        + told.getList("places").size());
    }

    private String album(String name) {
        return person.sending(Map.of("name", name)).post("/albums").path("id");
    }

    @Test
    void anImageOfSomebodyElseIsTakenOutOfAnAlbum() {
        var stranger = Person.signedUp();
        String album =
                stranger.sending(Map.of("name", "Needle album")).post("/albums").path("id");
        stranger.sql("insert into album_images (album_id, image_id, owner_id, taken_at, position) select x'"
                + hex(album) + "', id, " + Person.ID + ", taken_at, 1 from images where id = x'" + hex(id) + "'");
        String since = stranger.request().get("/changes").path("next");
        assertEquals(Map.of("album-foreign-images", "found"), commands.findings(album));
        assertEquals(Map.of("album-foreign-images", "repaired"), commands.findings(album, "--repair"));
        assertEquals(Map.of(), commands.findings(album));
        stranger.request()
                .get("/changes?since=" + since)
                .then()
                .body("places.album", equalTo(List.of(album)))
                .body("places.image", equalTo(List.of(id)))
                .body("places.position", equalTo(Collections.singletonList(null)));
    }

    @Test
    void aLinkThatShowsWhatItShouldNotIsMended() {
        var album = album("Needle album");
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        String link = person.sending(Map.of("album", album, "name", "Needle link"))
                .post("/shares")
                .path("id");
        assertEquals(Map.of(), commands.findings(link));
        var ofLink = " where share_id = x'" + hex(link) + "' and exists " + Person.ID;
        person.sql("update share_images set taken_at = '1999-01-01'" + ofLink);
        assertEquals(Map.of("share-dates-wrong", "found"), commands.findings(link));
        assertEquals(Map.of("share-dates-wrong", "repaired"), commands.findings(link, "--repair"));
        var stranger = Person.signedUp().uploaded(Commands.NAME, another());
        person.sql("update share_images set image_id = x'" + hex(stranger) + "'" + ofLink);
        assertThat(commands.findings(link), hasEntry("share-images-not-shared", "found"));
        assertThat(commands.findings(link, "--repair"), hasEntry("share-images-not-shared", "repaired"));
        assertEquals(Map.of(), commands.findings(link));
        person.sql("update shares set details = owner_key where id = x'" + hex(link) + "' and owner_id = " + Person.ID);
        assertEquals(Map.of("share-broken", "found"), commands.findings(link));
        person.request().delete("/shares/" + link).then().statusCode(204);
        assertEquals(Map.of(), commands.findings(link));
    }

    @Test
    void membersOfAnAlbumAndNobodyElseCanOpenWhatIsInIt() {
        var album = album("Needle album");
        var member = Person.signedUp();
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        String invitation = person.sending(Map.of("username", member.username(), "role", "contributor"))
                .post("/albums/" + album + "/members")
                .path("id");
        member.request()
                .post("/users/me/invitations/" + invitation + "/acceptance")
                .then()
                .statusCode(200);
        var contributed = member.uploaded(Commands.NAME, another());
        member.sending(Map.of("ids", List.of(contributed)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        assertEquals(Map.of(), commands.findings(album));

        for (var damage : List.of(
                "delete from grants where grantee_id = ",
                "update grants set wrapped_key = reverse(wrapped_key) where grantee_id = ")) {
            for (var one : List.of(person, member)) one.sql(damage + Person.ID);
            assertEquals(Map.of("grants-missing", "found"), commands.findings(album));
            assertEquals(Map.of("grants-missing", "repaired"), commands.findings(album, "--repair"));
            assertEquals(Map.of(), commands.findings(album));
        }
        assertArrayEquals(
                person.request().get("/images/" + id + "/content").asByteArray(),
                member.request().get("/images/" + id + "/content").asByteArray());
        person.request().get("/images/" + contributed + "/thumbnail").then().statusCode(200);

        member.sql("update album_members set accepted_at = null where user_id = " + Person.ID);
        assertEquals(
                Map.of("grant-without-membership", "found", "album-foreign-images", "found"), commands.findings(album));
        commands.findings(album, "--repair");
        assertEquals(Map.of(), commands.findings(album));
        member.request().get("/images/" + id).then().statusCode(404);
    }

    @Test
    void whatIsSealedOfAMemberForEitherSideIsFound() {
        var member = Person.signedUp();
        String invitation = person.sending(Map.of("username", member.username(), "role", "viewer"))
                .post("/albums/" + album("Needle album") + "/members")
                .path("id");
        assertEquals(Map.of(), commands.findings(invitation));
        for (var column : List.of("name", "shown")) {
            var damage = "update album_members set %s = reverse(%1$s) where user_id = ".formatted(column) + Person.ID;
            member.sql(damage);
            assertEquals(Map.of("member-broken", "found"), commands.findings(invitation));
            assertThat(commands.said(), containsString("\"part\":\"" + column + "\""));
            member.sql(damage);
        }
        assertEquals(Map.of(), commands.findings(invitation));
    }

    @Test
    void aPlaceThatIsNotedAsAnotherUsersIsToldToNobodyUntilItIsMended() {
        var stranger = Person.signedUp();
        String album =
                person.sending(Map.of("name", "Needle album")).post("/albums").path("id");
        person.sending(Map.of("ids", List.of(id)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        String since = person.request().get("/changes").path("next");
        stranger.sending(Map.of("name", "Needle album")).post("/albums").then().statusCode(201);
        stranger.sql("update album_images set change_no = 1, owner_id = " + Person.ID + " where album_id = x'"
                + hex(album) + "'");
        stranger.request().get("/changes").then().body("places.album", equalTo(List.of()));
        assertEquals(Map.of("album-places-foreign", "found"), commands.findings(album));
        assertEquals(Map.of("album-places-foreign", "repaired"), commands.findings(album, "--repair"));
        assertEquals(Map.of(), commands.findings(album));
        person.request().get("/changes?since=" + since).then().body("places.image", equalTo(List.of(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"details", "wrapped_key"})
    void whatIsSealedForAnotherRowIsFoundAndLeftAsItIs(String column) {
        var other = person.uploaded(Commands.NAME, another());
        sql("update images join (select " + column + " as other from images where id = x'" + hex(other)
                + "') as others set " + column + " = other where id = x'" + hex(id) + "' and owner_id = ");
        var kind = column.equals("details") ? "image-record-broken" : "image-key-broken";
        assertEquals(Map.of(kind, "found"), commands.findings(id, "--deep"));
        assertEquals(Map.of(kind, "found"), commands.findings(id, "--deep", "--repair"));
    }

    @Test
    void theKeyOfAnotherUserIsFound() {
        var other = Person.signedUp();
        sql("update user_keys join (select wrapped_key as other from user_keys where user_id = x'"
                + hex(other.id().toString()) + "') as others set wrapped_key = other where user_id = ");
        assertThat(commands.findings(owner), hasEntry("owner-key-broken", "found"));
        person.sql("delete from users where username = ?");
    }

    @Test
    void aUserWithoutAKeyIsFound() {
        sql("delete from user_keys where user_id = ");
        assertThat(commands.findings(owner), hasEntry("owner-key-missing", "found"));
        assertThat(commands.findings(owner, "--repair"), hasEntry("owner-key-missing", "found"));
        assertThat(commands.said(), not(containsString(Commands.NAME)));
        person.sql("delete from users where username = ?");
    }

    @Test
    @OnOneDatabase
    void filesWithoutAnImageArePutAsideOnceTheyAreOld() throws IOException {
        var orphan = UUID.randomUUID().toString();
        makeOrphan(orphan);
        Files.setLastModifiedTime(file(orphan, "original"), FileTime.from(Instant.now()));
        assertEquals(Map.of(), commands.findings(orphan), "it may be an upload");
        makeOrphan(orphan);
        assertEquals(Map.of("orphan", "found"), commands.findings(orphan));
        assertEquals(Map.of("orphan", "repaired"), commands.findings(orphan, "--repair"));
        assertFalse(Files.exists(file(orphan, "original")));
        assertTrue(Files.exists(data.resolve("quarantine").resolve(orphan + ".original")));
    }

    @Test
    void aDatabaseThatKnowsTooLittleTakesNothingAway() throws IOException {
        var files = FileTree.files(data.resolve("blobs")).size();
        var orphans = IntStream.range(0, 110 + files / 5)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        try {
            for (var orphan : orphans) makeOrphan(orphan);
            assertEquals(Map.of("orphan", "found"), commands.findings(orphans.get(0), "--repair"));
            assertThat(commands.said(), containsString("Is it the right one"));
            for (var orphan : orphans) assertTrue(Files.exists(file(orphan, "original")));
        } finally {
            for (var orphan : orphans) Files.deleteIfExists(file(orphan, "original"));
        }
    }

    @Test
    void whatWasPutAsideByMistakeIsPutBack() throws IOException {
        Files.move(file("original"), data.resolve("quarantine").resolve(id + ".original"));
        assertThat(commands.findings(owner), hasEntry("quarantined-image", "found"));
        assertEquals(Map.of("quarantined-image", "repaired"), commands.findings(owner, "--repair"));
        assertArrayEquals(PICTURE, content());
    }

    @Test
    void theFilesOfAnImageThatIsKeptAreNotDeleted() {
        sql("insert into discards select id from images where owner_id = ");
        assertEquals(Map.of("deletion-of-kept-image", "found"), commands.findings(owner));
        assertEquals(Map.of("deletion-of-kept-image", "repaired"), commands.findings(owner, "--repair"));
        assertEquals(Map.of(), commands.findings(owner));
    }

    @Test
    void whatGoesOnMeanwhileIsNoFinding() throws Exception {
        var stopping = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(2);
        var work = List.of(
                pool.submit(() -> {
                    for (long seed = 0; !stopping.get(); seed++) {
                        var uploaded = person.uploaded(Commands.NAME, Pictures.jpeg(60, 40, 7100 + seed));
                        person.request().delete("/images/" + uploaded + "?forever");
                    }
                }),
                pool.submit(() -> {
                    for (int turn = 90; !stopping.get(); turn = (turn + 90) % 360)
                        person.sending(Map.of("rotation", turn)).patch("/images/" + id);
                }));
        try {
            for (int round = 0; round < 5; round++) assertEquals(Map.of(), commands.findings(owner, "--deep"));
            assertEquals(Map.of(), commands.findings(owner, "--deep", "--repair"));
        } finally {
            stopping.set(true);
        }
        for (var each : work) each.get();
        pool.shutdown();
    }

    @Test
    void wrongWordsAreExplained() {
        assertEquals(2, commands.fsck("--mend"));
        assertThat(commands.said(), containsString("fsck [--deep]"));
        for (var words : List.of(List.<String>of(), List.of("--from"), List.of("--from", "a", "b")))
            assertEquals(2, commands.repair(words.toArray(String[]::new)));
        assertThat(commands.said(), containsString("repair --from DIR"));
        assertEquals(2, commands.repair("--from", copy.resolve("away").toString()));
        assertThat(commands.said(), containsString("There is no directory"));
    }

    private void makeOrphan(String orphan) throws IOException {
        var file = file(orphan, "original");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {1});
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private static byte[] another() {
        return Pictures.noise(400, 300, 72);
    }

    private void repair() {
        commands.repair("--from", copy.toString());
    }

    private byte[] content() {
        return person.request().get("/images/" + id + "/content").asByteArray();
    }

    private void assertDamaged(boolean expected) {
        person.request().get("/images/" + id).then().body("damaged", equalTo(expected));
    }

    /** @param update ends where the owner belongs */
    private void sql(String update, String... rest) {
        person.sql(update + Person.ID + String.join("", rest));
    }

    private Path file(String part) {
        return file(id, part);
    }

    private Path file(String image, String part) {
        return place(data, image, part);
    }

    private Path copied(String part) {
        return place(copy, id, part);
    }

    private static Path place(Path root, String image, String part) {
        var end = image.length();
        return root.resolve("blobs")
                .resolve(image.substring(end - 4, end - 2))
                .resolve(image.substring(end - 2))
                .resolve(image + "." + part);
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }
}
