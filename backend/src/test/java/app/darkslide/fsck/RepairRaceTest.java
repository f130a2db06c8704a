package app.darkslide.fsck;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.Sql;
import app.darkslide.sealing.Store;
import app.darkslide.storage.CopiedBlobs;
import app.darkslide.testing.FileDamage;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import app.darkslide.testing.StoredPart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes after it was looked at, and before the transaction begins that mends it. */
@QuarkusTest
@InDataDirectory
class RepairRaceTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @ConfigProperty(name = "darkslide.data")
    Path data;

    @Inject
    Sql sql;

    @TempDir
    Path copy;

    private Stillness still;
    private Person person;
    private String id;
    private Path original;

    @BeforeEach
    void upload() {
        still = new Stillness();
        person = Person.signedUp();
        id = person.uploaded(Commands.NAME, Pictures.noise(400, 300, 73));
        original = Store.file(id, "original");
    }

    @AfterEach
    void resume() {
        still.close();
    }

    private interface Work {
        void run(Fsck fsck) throws Exception;
    }

    private static void during(Work work, Runnable meanwhile) throws Exception {
        try (var database = CommandDatabase.ofTheService().connect()) {
            work.run(Fsck.of(beforeATransaction(database, meanwhile), new Report(NOWHERE, false), false, true));
        }
    }

    private static Connection beforeATransaction(Connection database, Runnable meanwhile) {
        var left = new ArrayDeque<>(List.of(meanwhile));
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("setAutoCommit") && !left.isEmpty())
                        left.remove().run();
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void whoIsNoMemberAnyMoreIsGivenNoKey() throws Exception {
        String album = person.sending(Map.of("name", "Lake")).post("/albums").path("id");
        person.sending(Map.of("ids", List.of(id))).post("/albums/" + album + "/images");
        var member = Person.signedUp();
        String invitation = person.sending(Map.of("username", member.username(), "role", "viewer"))
                .post("/albums/" + album + "/members")
                .path("id");
        member.request().post("/users/me/invitations/" + invitation + "/acceptance");
        assertEquals(1, grants(member));
        member.sql("delete from grants where grantee_id = " + Person.ID);
        during(fsck -> new MembersCheck(fsck).check(person.id()), () -> person.request()
                .delete("/albums/" + album + "/members/" + invitation)
                .then()
                .statusCode(204));
        assertEquals(0, grants(member));
    }

    private long grants(Person grantee) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select count(*) from grants where grantee_id = ?1", Long.class, grantee.id()));
    }

    @Test
    @OnOneDatabase
    void whatIsDamagedAgainStaysMarked() throws Exception {
        person.sql("update images set damaged = true where owner_id = " + Person.ID);
        repairing(() -> strike(original));
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
    }

    @Test
    @OnOneDatabase
    void whatIsWholeAgainIsNotReplaced() throws Exception {
        var whole = Files.readAllBytes(original);
        var copied = copy.resolve(data.toAbsolutePath().relativize(original));
        Files.createDirectories(copied.getParent());
        Files.write(copied, whole);
        strike(original);
        repairing(() -> StoredPart.original(id).write(whole));
        assertArrayEquals(whole, Files.readAllBytes(original));
        assertTrue(FileTree.files(data.resolve("quarantine")).stream()
                .noneMatch(file -> file.getFileName().toString().startsWith(id)));
    }

    private void repairing(Runnable meanwhile) throws Exception {
        during(
                fsck -> new Repair(fsck, new CopiedBlobs(copy), NOWHERE)
                        .visit(fsck.images().find(UUID.fromString(id)).orElseThrow()),
                meanwhile);
    }

    private static void strike(Path file) {
        try {
            FileDamage.CUT.strike(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
