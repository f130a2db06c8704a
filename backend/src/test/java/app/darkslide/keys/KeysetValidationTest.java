package app.darkslide.keys;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetValidationTest {
    @TempDir
    Path directory;

    private MasterKeyset keyset;

    @BeforeEach
    void make() throws IOException {
        keyset = MasterKeyset.create(directory.resolve("master.json"));
    }

    @Test
    void theRightKeysetPassesAndSoDoesOneWithMoreKeys() {
        assertDoesNotThrow(() -> check(keyset, row(), row()));
        assertDoesNotThrow(() -> check(keyset.withNewPrimary(), row(), row()));
        assertDoesNotThrow(() -> KeysetValidation.require(keyset, "there", List.of()));
    }

    @Test
    void aMissingKeyIsNamed() {
        var other = keyset.withNewPrimary().without(keyset.primaryKeyId());
        assertThat(refusal(other, row()), containsString(keyset.primaryKeyId() + " is missing in there"));
    }

    @Test
    void aKeyOfTheRightIdAndOtherBytesIsNamed() {
        var mistyped = Base64.getDecoder().decode(keyset.export());
        mistyped[mistyped.length - 20] ^= 1; // of the key's own bytes, which nothing in the keyset vouches for
        var wrong = MasterKeyset.parse(Base64.getEncoder().encodeToString(mistyped));
        assertThat(refusal(wrong, row(), row()), containsString(keyset.primaryKeyId() + " in there is not the one"));
    }

    @Test
    void whatOnlyLinksNeedShutsNobodyOut() {
        assertDoesNotThrow(() -> check(MasterKeyset.random()));
    }

    @Test
    void oneDamagedRowDoesNotShutEverybodyOut() {
        var damaged = row();
        damaged.wrapped()[30] ^= 1;
        assertDoesNotThrow(() -> check(keyset, damaged, row()));
    }

    private WrappedKeyTable.Row row() {
        var user = UUID.randomUUID();
        return new WrappedKeyTable.Row(WrappedKeys.OF_USERS, user, keyset.wrap(OwnerKey.random(), user));
    }

    private void check(MasterKeyset checked, WrappedKeyTable.Row... rows) {
        var use = new WrappedKeyTable.Use(
                keyset.primaryKeyId(),
                new KeyCounts(rows.length, 2),
                Stream.of(rows).toList());
        KeysetValidation.require(checked, "there", List.of(use));
    }

    private String refusal(MasterKeyset checked, WrappedKeyTable.Row... rows) {
        return assertThrows(UnusableKeysetException.class, () -> check(checked, rows))
                .getMessage();
    }
}
