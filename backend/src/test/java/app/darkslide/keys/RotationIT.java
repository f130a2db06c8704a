package app.darkslide.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.database.CommandDatabase;
import app.darkslide.packaged.CommandRuns;
import app.darkslide.packaged.PackagedTest;
import app.darkslide.packaged.Service;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The commands as they are run, and killed, in processes of their own. */
class RotationIT extends PackagedTest {
    /** How often a rotation is killed; {@code -Ddarkslide.kills=100} for a long run. */
    private static final int KILLS = Integer.getInteger("darkslide.kills", 3);

    private static final int PEOPLE = 3000;
    private static final byte[] PROBE = new byte[32];
    private static final byte[] PICTURE = Pictures.jpeg(200, 150, 9);
    private static final String[] SETTINGS = {
        "-Ddarkslide.accounts.registrations-per-hour=100000", "-Ddarkslide.accounts.logins-per-minute=100000"
    };

    /** What shows that a key is still the same: the digest by it, of people's ids. */
    private final Map<UUID, String> keys = new HashMap<>();

    private final Random random = new Random(4711);

    @Test
    void rotationsThatAreKilledAnywhereLoseNoKey() throws Exception {
        Person person;
        String image;
        try (var service = start(SETTINGS)) {
            fill();
            person = Person.signedUp();
            image = person.uploaded("a.jpg", PICTURE);
            for (int kill = 0; kill < KILLS; kill++) {
                killedRotation(2500);
                expectAllKeys();
                var late = Person.signedUp();
                late.uploaded("a.jpg", PICTURE);
                assertEquals(200, content(person, image));
            }
        }
        for (int kill = 0; kill < KILLS; kill += 3)
            killedRotation(4000); // without a service, with a database of its own
        finishAndRemove();
        try (var service = start(SETTINGS)) {
            expectAllKeys(); // one started by this JVM would hold the directory to its end
            assertEquals(200, content(person.signedInAgain(), image));
        }
    }

    @Test
    void aServiceWithoutTheRightKeyDoesNotStartAndNamesIt() throws Exception {
        try (var service = start(SETTINGS)) {
            Person.signedUp();
        }
        var file = directory.resolve("keys/master.json");
        var right = Files.readString(file);
        var id = MasterKeyset.parse(right).primaryKeyId().toString();

        Files.delete(file);
        expectRefusal("The master key " + id + " is missing");
        var at = right.indexOf("\"value\":\"") + 30;
        Files.writeString(
                file, right.substring(0, at) + (right.charAt(at) == 'A' ? 'B' : 'A') + right.substring(at + 1));
        expectRefusal("The master key " + id + " in ");
        Files.writeString(file, "{");
        expectRefusal("is damaged");
    }

    private void expectRefusal(String sentence) throws Exception {
        try (var service = Service.launch(directory, SETTINGS)) {
            service.assertRefusedWith(sentence);
        }
    }

    private void killedRotation(int atMost) throws Exception {
        var rotation = command("keys", "rotate");
        if (!rotation.waitFor(300 + random.nextInt(atMost), TimeUnit.MILLISECONDS))
            rotation.destroyForcibly().waitFor();
    }

    private void finishAndRemove() throws Exception {
        assertEquals(0, command("keys", "rotate").waitFor(), commands()::said);
        var keyset = keyset();
        for (var id : keyset.keyIds())
            if (!id.equals(keyset.primaryKeyId()))
                assertEquals(0, command("keys", "remove", id.toString()).waitFor(), commands()::said);
        assertEquals(0, command("keys", "status").waitFor(), commands()::said);
        assertEquals(1, keyset().keyIds().size());
        try (var leftovers = Files.newDirectoryStream(directory.resolve("keys"), "*.json")) {
            for (var file : leftovers)
                assertEquals("master.json", file.getFileName().toString());
        }
    }

    private void fill() throws Exception {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PEOPLE; i++) {
                var id = UUID.randomUUID();
                var key = OwnerKey.random();
                keys.put(id, HexFormat.of().formatHex(key.digest(PROBE)));
                insert(connection, id, keyset().wrap(key, id));
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, UUID id, byte[] wrapped) throws SQLException {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        try (var user = connection.prepareStatement("insert into users (id, username, email, password_hash, created_at)"
                        + " values (?, left(hex(id), 32), concat(hex(id), '@example.org'), '', now())");
                var key = connection.prepareStatement("insert into user_keys (user_id, wrapped_key) values (?, ?)")) {
            user.setBytes(1, bytes);
            user.executeUpdate();
            key.setBytes(1, bytes);
            key.setBytes(2, wrapped);
            key.executeUpdate();
        }
    }

    private void expectAllKeys() throws Exception {
        var found = new HashMap<UUID, String>();
        try (var connection = connect()) {
            var keyset = keyset();
            for (var row : new WrappedKeyTable(connection)
                    .notWrappedBy(WrappedKeys.OF_USERS, new KeyId(0), new UUID(0, 0), 1_000_000)) {
                var key = keyset.unwrap(row.wrapped(), row.id());
                if (keys.containsKey(row.id()))
                    found.put(row.id(), HexFormat.of().formatHex(key.digest(PROBE)));
            }
        }
        assertEquals(keys, found);
    }

    private static int content(Person person, String image) {
        return person.request().get("/images/" + image + "/content").statusCode();
    }

    private Connection connect() throws SQLException {
        return new CommandDatabase("jdbc:embedded:" + directory.resolve("db"), "", "").connect();
    }

    private MasterKeyset keyset() throws IOException {
        return MasterKeyset.load(directory.resolve("keys/master.json"));
    }

    private Process command(String... words) throws IOException {
        return commands().start(directory, words);
    }

    private CommandRuns commands() {
        return new CommandRuns(directory.resolve("commands.log"));
    }
}
