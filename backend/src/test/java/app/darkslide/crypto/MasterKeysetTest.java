package app.darkslide.crypto;

import static app.darkslide.crypto.Samples.flipped;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysetTest {
    private final OwnerKey owner = OwnerKey.random();
    private final UUID ownerId = UUID.randomUUID();
    private Path file;
    private MasterKeyset keyset;

    @BeforeEach
    void create(@TempDir Path data) throws IOException {
        file = data.resolve("keys").resolve("master.json");
        keyset = MasterKeyset.create(file);
    }

    @Test
    void anOwnerKeyComesBackAsItWasFromTheFileAndFromTheExportedText() throws IOException {
        var wrapped = keyset.wrap(owner, ownerId);
        assertEquals(65, wrapped.length);
        for (var same : List.of(
                keyset,
                MasterKeyset.load(file),
                MasterKeyset.parse(keyset.export()),
                MasterKeyset.parse("\n " + keyset.export() + "\r\n"),
                MasterKeyset.parse(Files.readString(file))))
            assertArrayEquals(owner.bytes(), same.unwrap(wrapped, ownerId).bytes());
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        keyset.withNewPrimary().save(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aKeysetThatIsThereIsNeverReplacedByANewOne() throws IOException {
        var before = Files.readString(file);
        assertThrows(FileAlreadyExistsException.class, () -> MasterKeyset.create(file));
        assertEquals(before, Files.readString(file));
        assertNothingElseIsThere();
    }

    @Test
    void ofManyReplicasThatStartAtOnceOneMakesTheKeyset() throws Exception {
        Files.delete(file);
        Callable<Integer> replica = () -> {
            try {
                MasterKeyset.create(file);
                return 1;
            } catch (FileAlreadyExistsException another) {
                return 0;
            }
        };
        var pool = Executors.newFixedThreadPool(8);
        var made = 0;
        for (var result :
                pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> replica).toList())) made += result.get();
        pool.shutdown();
        assertEquals(1, made);
        assertNothingElseIsThere();
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThrows(NoSuchFileException.class, () -> MasterKeyset.load(file.resolveSibling("none.json")));
    }

    @Test
    void aDamagedFileIsNamedAndNothingOfItShown() throws IOException {
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        var failure = assertThrows(IOException.class, () -> MasterKeyset.load(file));
        assertThat(failure.getMessage(), containsString(file.toString()));
        assertThat(failure.getMessage(), not(containsString("AesGcmKey")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "null", "not base64!", "AAAA", "{\"primaryKeyId\":1,\"key\":[]}"})
    void whatIsNoKeysetIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> MasterKeyset.parse(text));
    }

    @Test
    void aCutExportIsRefused() {
        var text = keyset.export().replace("=", ""); // the padding may get lost
        MasterKeyset.parse(text);
        for (var length = 0; length < text.length(); length++) {
            var cut = text.substring(0, length);
            assertThrows(IllegalArgumentException.class, () -> MasterKeyset.parse(cut), "cut to " + length);
        }
    }

    @Test
    void keysThatDoNotNameThemselvesOrAreDisabledAreRefused() throws IOException {
        var json = Files.readString(file);
        for (var other : List.of(
                json.replace("TINK", "RAW"), json.replace("TINK", "CRUNCHY"), json.replace("ENABLED", "DISABLED")))
            assertThrows(IllegalArgumentException.class, () -> MasterKeyset.parse(other));
    }

    @Test
    void whatIsWrappedNamesItsKey() {
        var keyId = MasterKeyset.keyIdOf(keyset.wrap(owner, ownerId));
        assertEquals(keyset.primaryKeyId(), keyId);
        assertEquals(Set.of(keyId), keyset.keyIds());
        assertThat(keyId.toString(), matchesPattern("[0-9a-f]{8}"));
        assertEquals(keyId, KeyId.parse(keyId.toString()));
        assertEquals("0000beef", new KeyId(0xbeef).toString());
        assertThrows(IllegalArgumentException.class, () -> MasterKeyset.keyIdOf(new byte[65]));
        assertThrows(IllegalArgumentException.class, () -> MasterKeyset.keyIdOf(new byte[] {1, 2, 3, 4}));
    }

    @Test
    void rotationKeepsEverythingReadableAndLetsTheOldKeyGo() throws IOException {
        var oldId = keyset.primaryKeyId();
        var wrapped = keyset.wrap(owner, ownerId);

        keyset.withNewPrimary().save(file);
        var rotated = MasterKeyset.load(file);
        assertEquals(List.of(oldId, rotated.primaryKeyId()), List.copyOf(rotated.keyIds()));
        assertArrayEquals(owner.bytes(), rotated.unwrap(wrapped, ownerId).bytes());

        var rewrapped = rotated.rewrap(wrapped, ownerId);
        assertEquals(rotated.primaryKeyId(), MasterKeyset.keyIdOf(rewrapped));
        assertSame(rewrapped, rotated.rewrap(rewrapped, ownerId), "repeated after an interruption");

        rotated.without(oldId).save(file);
        var reduced = MasterKeyset.load(file);
        assertEquals(Set.of(rotated.primaryKeyId()), reduced.keyIds());
        assertArrayEquals(owner.bytes(), reduced.unwrap(rewrapped, ownerId).bytes());
        assertNothingElseIsThere();
    }

    @Test
    void aMissingKeyIsNamed() {
        var rotated = keyset.withNewPrimary();
        var reduced = rotated.without(keyset.primaryKeyId());
        var wrapped = keyset.wrap(owner, ownerId);
        var missing = assertThrows(MasterKeyMissingException.class, () -> reduced.unwrap(wrapped, ownerId));
        assertEquals(keyset.primaryKeyId(), missing.keyId());
        assertThat(missing.getMessage(), containsString(keyset.primaryKeyId().toString()));
        assertThrows(MasterKeyMissingException.class, () -> reduced.rewrap(wrapped, ownerId));
    }

    @Test
    void thePrimaryAndUnknownKeysCannotBeTakenAway() {
        var unknown = new KeyId(keyset.primaryKeyId().value() + 1);
        assertThrows(IllegalArgumentException.class, () -> keyset.without(keyset.primaryKeyId()));
        assertThrows(IllegalArgumentException.class, () -> keyset.without(unknown));
    }

    @Test
    void theWrongMasterKeyOfTheSameIdIsDetected() throws IOException {
        var secret = Base64.getDecoder().decode(keyset.export());
        var keyBytes = new String(secret, StandardCharsets.ISO_8859_1).indexOf("\u001a\u0020") + 2;
        var wrong = MasterKeyset.parse(Base64.getEncoder().encodeToString(flipped(secret, keyBytes)));
        assertEquals(keyset.primaryKeyId(), wrong.primaryKeyId());
        var wrapped = keyset.wrap(owner, ownerId);
        assertThrows(SealBrokenException.class, () -> wrong.unwrap(wrapped, ownerId));
    }

    @Test
    void theKeyOfOneOwnerGivenToAnotherIsDetected() {
        var wrapped = keyset.wrap(owner, ownerId);
        var other = UUID.randomUUID();
        var broken = assertThrows(SealBrokenException.class, () -> keyset.unwrap(wrapped, other));
        assertEquals(other, broken.object());
        assertEquals("owner-key", broken.part());
        assertThrows(SealBrokenException.class, () -> keyset.withNewPrimary().rewrap(wrapped, other));
    }

    @Test
    void aBitFlippedAnywhereIsDetected() {
        var wrapped = keyset.wrap(owner, ownerId);
        for (var i = 0; i < wrapped.length; i++) {
            var expected = i >= 1 && i <= 4 ? MasterKeyMissingException.class : SealBrokenException.class;
            var flipped = flipped(wrapped, i);
            assertThrows(expected, () -> keyset.unwrap(flipped, ownerId), "byte " + i);
        }
    }

    @Test
    void aCutAnywhereIsDetected() {
        var wrapped = keyset.wrap(owner, ownerId);
        for (var length = 0; length < wrapped.length; length++) {
            var cut = Arrays.copyOf(wrapped, length);
            assertThrows(SealBrokenException.class, () -> keyset.unwrap(cut, ownerId));
        }
    }

    @Test
    void keysAreNeverPartOfWhatIsPrinted() {
        for (var printed :
                Stream.of(keyset, owner, DataKey.random()).map(Object::toString).toList()) {
            assertThat(printed, matchesPattern("app\\.darkslide\\.crypto\\.\\w+@\\w+"));
        }
    }

    private void assertNothingElseIsThere() throws IOException {
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
