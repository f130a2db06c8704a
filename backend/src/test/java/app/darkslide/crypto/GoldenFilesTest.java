package app.darkslide.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What version 1 wrote opens for ever. Never make these files anew: a format that cannot read them is another version. */
class GoldenFilesTest {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "sealed", "v1");

    private final Vectors vectors = Vectors.in(Files.readString(DIRECTORY.resolve("vectors.txt")));
    private final MasterKeyset keyset = MasterKeyset.load(DIRECTORY.resolve("keyset.json"));
    private final UUID ownerId = vectors.uuid("owner-id");
    private final UUID object = vectors.uuid("object-id");
    private final OwnerKey owner = keyset.unwrap(vectors.bytes("wrapped-owner-key"), ownerId);
    private final DataKey key = owner.unwrap(vectors.bytes("wrapped-data-key"), object);

    GoldenFilesTest() throws IOException {}

    @Test
    void theKeysetOpensInBothForms() throws IOException {
        var older = vectors.bytes("wrapped-owner-key-by-older-master-key");
        assertArrayEquals(owner.bytes(), keyset.unwrap(older, ownerId).bytes());
        var exported = MasterKeyset.parse(Files.readString(DIRECTORY.resolve("keyset.txt")));
        assertEquals(keyset.keyIds(), exported.keyIds());
        assertEquals("2c87d061", exported.primaryKeyId().toString());
        assertArrayEquals(owner.bytes(), exported.unwrap(older, ownerId).bytes());
    }

    @Test
    void theRecordOpensAndTheDigestIsFound() {
        assertArrayEquals(vectors.bytes("record"), owner.open(vectors.bytes("sealed-record"), object));
        assertArrayEquals(vectors.bytes("keyed-digest"), owner.digest(vectors.bytes("sha256")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_479, 65_480, 65_481, 131_000, 135_393})
    void aFileOfEachLengthOpens(int size) throws IOException, GeneralSecurityException {
        var part = "size-" + size;
        var file = DIRECTORY.resolve(part + ".sealed");
        try (var channel = FileChannel.open(file)) {
            assertArrayEquals(Samples.plain(size), key.openWhole(channel, object, part, size));
        }
        assertArrayEquals(Samples.plain(size), PlainOpener.file(key.bytes(), Files.readAllBytes(file), object, part));
    }
}
