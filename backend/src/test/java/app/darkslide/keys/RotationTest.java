package app.darkslide.keys;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.ShareToken;
import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RotationTest {
    private static final byte[] PICTURE = Pictures.jpeg(200, 150, 5);

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    ShareKeys shareKeys;

    @Inject
    DataSource database;

    private final CommandSettings settings = CommandSettings.read();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** Somebody with a picture. */
    private record Keeper(Person person, UUID user, String image) {}

    @Test
    void peopleRegisterUploadAndReadWhileKeysAreRotatedAndRemoved() throws Exception {
        Map<UUID, Keeper> keepers = new ConcurrentHashMap<>();
        var stopping = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(3);
        var work = IntStream.range(0, 3)
                .<Future<?>>mapToObj(i -> pool.submit(() -> {
                    while (!stopping.get()) {
                        var keeper = registered();
                        keepers.put(keeper.user, keeper);
                        keepers.values().forEach(this::expectPicture);
                    }
                }))
                .toList();
        for (int round = 0; round < 4; round++) {
            var enough = 2 * round + 2;
            Await.until(enough + " are registered", () -> keepers.size() >= enough);
            rotateAndRemoveTheOldKeys();
        }
        stopping.set(true);
        for (var each : work) each.get();
        pool.shutdown();
        rotateAndRemoveTheOldKeys();
        assertThat(keepers.size(), greaterThan(7));
        keepers.values().forEach(this::expectPicture);
        assertThat(uses(), hasSize(1));
        assertEquals(keyset().primaryKeyId(), uses().get(0).masterKey());
    }

    @Test
    void theServiceWrapsByItselfWhatAKilledRotationLeft() throws Exception {
        var keeper = registered();
        settings.source().replace(keyset().withNewPrimary()); // and there it was killed
        ownerKeys.forget(keeper.user);
        expectPicture(keeper);
        var late = registered();
        assertEquals(keyset().primaryKeyId(), row(late.user).masterKey());
        try (var connection = database.getConnection()) {
            new Rewrapping(connection, keyset()).run(soFar -> {});
        }
        assertEquals(keyset().primaryKeyId(), row(keeper.user).masterKey());
        ownerKeys.forget(keeper.user);
        expectPicture(keeper);
    }

    @Test
    void linksOpenAfterTheirMasterKeyIsGone() throws Exception {
        var keeper = registered();
        var made = keeper.person
                .sending(Map.of("images", List.of(keeper.image), "name", "A link"))
                .post("/shares");
        var share = UUID.fromString(made.path("id"));
        var token = ShareToken.parse(made.path("token")).orElseThrow();
        var before = visitorKey(share);
        var key = shareKeys.unwrap(before, token, share);
        var sealed = key.seal(PICTURE, share);
        assertEquals(0, command("status"));
        assertThat(said.toString(), matchesPattern("(?s).*primary, wraps the keys of \\d+ users? and \\d+ links?.*"));
        rotateAndRemoveTheOldKeys();
        var after = visitorKey(share);
        assertFalse(Arrays.equals(before, after));
        assertEquals(keyset().primaryKeyId(), MasterKeyset.keyIdOf(after));
        assertArrayEquals(PICTURE, shareKeys.unwrap(after, token, share).open(sealed, share));
    }

    /** Else the key that wraps it could be removed before anybody sees that it does. */
    @Test
    void aRemovalWaitsForALinkThatIsBeingMade() throws Exception {
        var keeper = registered();
        keeper.person
                .sending(Map.of("images", List.of(keeper.image), "name", "A link"))
                .post("/shares")
                .then()
                .statusCode(201);
        var old = keyset().primaryKeyId();
        assertEquals(0, command("rotate"));
        var pool = Executors.newSingleThreadExecutor();
        Future<Integer> removal;
        try (var elsewhere = database.getConnection();
                var statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("update shares set views = views + 1");
            removal = pool.submit(() -> command("remove", old.toString()));
            assertThrows(TimeoutException.class, () -> removal.get(1, TimeUnit.SECONDS));
            elsewhere.rollback();
        }
        assertEquals(0, removal.get());
        pool.shutdown();
    }

    private byte[] visitorKey(UUID share) throws Exception {
        try (var connection = database.getConnection()) {
            return new WrappedKeyTable(connection)
                    .notWrappedBy(WrappedKeys.OF_SHARES, new KeyId(0), new UUID(0, 0), 1_000_000).stream()
                            .filter(row -> row.id().equals(share))
                            .findFirst()
                            .orElseThrow()
                            .wrapped();
        }
    }

    @Test
    void aKeyThatSomethingHangsOnIsNotRemoved() throws Exception {
        registered();
        var old = keyset().primaryKeyId();
        try (var still = new Stillness()) { // else the service itself wraps everything anew
            settings.source().replace(keyset().withNewPrimary());
            assertEquals(1, command("remove", old.toString()));
        }
        assertThat(said.toString(), containsString("are wrapped by the master key " + old));
        assertEquals(0, command("rotate"));
        assertEquals(0, command("remove", old.toString()));
        assertEquals(1, command("remove", old.toString()));
        assertThat(said.toString(), containsString("There is no master key " + old));
    }

    @Test
    void aRemovalWaitsForARotationThatIsUnderWayElsewhere() throws Exception {
        var keeper = registered();
        var old = keyset().primaryKeyId();
        assertEquals(0, command("rotate"));
        var pool = Executors.newSingleThreadExecutor();
        Future<Integer> removal;
        try (var elsewhere = database.getConnection()) {
            elsewhere.setAutoCommit(false);
            var row = row(keeper.user);
            new WrappedKeyTable(elsewhere).replace(row, row.wrapped());
            removal = pool.submit(() -> command("remove", old.toString()));
            assertThrows(TimeoutException.class, () -> removal.get(1, TimeUnit.SECONDS));
            elsewhere.rollback();
        }
        assertEquals(0, removal.get());
        pool.shutdown();
    }

    /** A server that found them waiting for each other would make one of them fail. */
    @Test
    void aRemovalLetsARegistrationBetweenItsTwoWritesThrough() throws Exception {
        registered();
        var old = keyset().primaryKeyId();
        assertEquals(0, command("rotate"));
        var pool = Executors.newSingleThreadExecutor();
        Future<Integer> removal;
        try (var elsewhere = database.getConnection();
                var statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute(
                    "insert into users (id, username, email, password_hash, created_at)"
                            + " values (x'00112233445566778899aabbccddeeff', 'halfway', 'halfway@example.org', '', utc_timestamp())");
            removal = pool.submit(() -> command("remove", old.toString()));
            assertThrows(TimeoutException.class, () -> removal.get(1, TimeUnit.SECONDS));
            statement.execute("insert into user_keys values (x'00112233445566778899aabbccddeeff', x'0000000000')");
            elsewhere.rollback();
        }
        assertEquals(0, removal.get());
        pool.shutdown();
    }

    @Test
    void theOnlyKeyIsNotRemovedNorIsANameThatIsNone() {
        assertEquals(1, command("remove", keyset().primaryKeyId().toString()));
        assertEquals(1, command("remove", "primary"));
        assertThat(said.toString(), containsString("8 hex digits"));
    }

    @Test
    void whatWasRewrappedIsTheSameKeyAndAnErasedOneStaysErased() throws Exception {
        var keeper = registered();
        var before = row(keeper.user);
        var rotated = keyset().withNewPrimary();
        try (var connection = database.getConnection()) {
            keeper.person.request().delete("/users/me").then().statusCode(200);
            var table = new WrappedKeyTable(connection);
            assertEquals(false, table.replace(before, rotated.rewrap(before.wrapped(), keeper.user)));
            assertEquals(
                    List.of(),
                    table.notWrappedBy(WrappedKeys.OF_USERS, new KeyId(0), keeper.user, 1_000_000).stream()
                            .filter(row -> row.id().equals(keeper.user))
                            .toList());
        }
    }

    @Test
    void statusTellsWhatHangsOnEachKeyAndExportTheKeysAlone() {
        registered();
        assertEquals(0, command("status"));
        assertThat(said.toString(), containsString(keyset().primaryKeyId() + "  primary, wraps the keys of "));
        said.reset();
        assertEquals(0, command("export"));
        assertEquals(
                keyset().keyIds(),
                MasterKeyset.parse(said.toString().lines().findFirst().orElseThrow())
                        .keyIds());
    }

    @Test
    void aGivenKeyIsNotChangedButTheNextOneIsPrinted() throws Exception {
        registered();
        assertEquals(0, command("rotate"));
        said.reset();
        var given = new MasterKeySource(
                java.util.Optional.of(keyset().export()),
                java.util.Optional.empty(),
                settings.source().directory());
        var before = settings.source().read().text();
        assertEquals(0, new KeysCommand(given, settings.database(), out(), out()).execute(List.of("rotate")));
        assertEquals(before, settings.source().read().text());
        var next = MasterKeyset.parse(said.toString().lines().findFirst().orElseThrow());
        assertEquals(keyset().keyIds().size() + 1, next.keyIds().size());
        assertThat(said.toString(), containsString("DARKSLIDE_MASTER_KEY"));
    }

    @Test
    void whatIsNoCommandIsExplained() {
        for (var words : List.of(List.<String>of(), List.of("turn"), List.of("remove"), List.of("status", "now"))) {
            said.reset();
            assertEquals(2, command(words.toArray(String[]::new)));
            assertThat(said.toString(), containsString("keys rotate"));
        }
    }

    private void rotateAndRemoveTheOldKeys() {
        assertEquals(0, command("rotate"), said::toString);
        var primary = keyset().primaryKeyId();
        for (var id : keyset().keyIds())
            // A registration may still have used the old key; then the next rotation comes before the removal.
            while (!id.equals(primary) && command("remove", id.toString()) != 0)
                assertEquals(0, command("rotate"), said::toString);
    }

    private Keeper registered() {
        var person = Person.signedUp();
        UUID user = UUID.fromString(person.request().get("/users/me").path("id"));
        return new Keeper(person, user, person.uploaded("a.jpg", PICTURE));
    }

    private void expectPicture(Keeper keeper) {
        ownerKeys.forget(keeper.user);
        assertArrayEquals(
                PICTURE,
                keeper.person
                        .request()
                        .get("/images/" + keeper.image + "/content")
                        .asByteArray());
    }

    private int command(String... words) {
        return new KeysCommand(settings.source(), settings.database(), out(), out()).execute(List.of(words));
    }

    private PrintStream out() {
        return new PrintStream(said, true);
    }

    private MasterKeyset keyset() {
        return settings.source().read().keyset();
    }

    private List<WrappedKeyTable.Use> uses() throws Exception {
        try (var connection = database.getConnection()) {
            return new WrappedKeyTable(connection).uses();
        }
    }

    private WrappedKeyTable.Row row(UUID user) throws Exception {
        try (var connection = database.getConnection()) {
            return new WrappedKeyTable(connection)
                    .notWrappedBy(WrappedKeys.OF_USERS, new KeyId(0), new UUID(0, 0), 1_000_000).stream()
                            .filter(row -> row.id().equals(user))
                            .findFirst()
                            .orElseThrow();
        }
    }
}
