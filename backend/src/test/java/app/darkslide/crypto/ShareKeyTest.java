package app.darkslide.crypto;

import static app.darkslide.crypto.Samples.flipped;
import static app.darkslide.crypto.Samples.plain;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareKeyTest {
    private final ShareKey key = ShareKey.random();
    private final ShareToken token = ShareToken.random();
    private final UUID share = UUID.randomUUID();
    private final MasterKeyset masterKeys = MasterKeyset.random();

    private ShareKey opened(byte[] wrapped, ShareToken by, UUID of) {
        return by.unwrap(masterKeys.unwrapShareKey(wrapped, of), of);
    }

    @Test
    void itComesBackByItsLinkAndForItsOwner() {
        var wrapped = masterKeys.wrapShareKey(token.wrap(key, share), share);
        assertEquals(94, wrapped.length);
        assertArrayEquals(key.bytes(), opened(wrapped, token, share).bytes());
        var owner = OwnerKey.random();
        assertArrayEquals(
                key.bytes(), owner.unwrapShareKey(owner.wrap(key, share), share).bytes());
    }

    @Test
    void neitherAnotherLinkNorAnotherMasterKeyNorAnotherOwnerOpensIt() {
        var byToken = token.wrap(key, share);
        var wrapped = masterKeys.wrapShareKey(byToken, share);
        assertThrows(SealBrokenException.class, () -> opened(wrapped, ShareToken.random(), share));
        assertThrows(SealBrokenException.class, () -> opened(wrapped, token, UUID.randomUUID()));
        assertThrows(SealBrokenException.class, () -> token.unwrap(byToken, UUID.randomUUID()));
        assertThrows(
                MasterKeyMissingException.class, () -> MasterKeyset.random().unwrapShareKey(wrapped, share));
        var owner = OwnerKey.random();
        var forOwner = owner.wrap(key, share);
        assertThrows(SealBrokenException.class, () -> OwnerKey.random().unwrapShareKey(forOwner, share));
        assertThrows(SealBrokenException.class, () -> owner.unwrapShareKey(forOwner, UUID.randomUUID()));
    }

    @Test
    void itIsNeitherAnOwnersKeyNorTheKeyOfABackup() {
        var wrapped = masterKeys.wrapShareKey(token.wrap(key, share), share);
        assertThrows(SealBrokenException.class, () -> masterKeys.unwrap(wrapped, share));
        assertThrows(SealBrokenException.class, () -> masterKeys.unwrapBackupKey(wrapped, share));
        assertThrows(
                SealBrokenException.class,
                () -> masterKeys.unwrapShareKey(masterKeys.wrap(OwnerKey.random(), share), share));
    }

    @Test
    void rotationKeepsItOpenAndLetsTheOldMasterKeyGo() {
        var wrapped = masterKeys.wrapShareKey(token.wrap(key, share), share);
        var rotated = masterKeys.withNewPrimary();
        var rewrapped = rotated.rewrapShareKey(wrapped, share);
        assertEquals(rotated.primaryKeyId(), MasterKeyset.keyIdOf(rewrapped));
        var reduced = rotated.without(masterKeys.primaryKeyId());
        assertArrayEquals(
                key.bytes(),
                token.unwrap(reduced.unwrapShareKey(rewrapped, share), share).bytes());
    }

    @Test
    void aBitFlippedAnywhereIsDetected() {
        var wrapped = token.wrap(key, share);
        for (var i = 0; i < wrapped.length; i++) {
            var flipped = flipped(wrapped, i);
            assertThrows(SealBrokenException.class, () -> token.unwrap(flipped, share), "byte " + i);
        }
    }

    @Test
    void itOpensWhatItWrappedAndSealedAndNothingOfTheOwners() {
        var image = UUID.randomUUID();
        var dataKey = DataKey.random();
        var owner = OwnerKey.random();
        assertArrayEquals(
                dataKey.bytes(), key.unwrap(key.wrap(dataKey, image), image).bytes());
        assertArrayEquals(plain(100), key.open(key.seal(plain(100), image), image));
        assertThrows(SealBrokenException.class, () -> key.unwrap(owner.wrap(dataKey, image), image));
        assertThrows(SealBrokenException.class, () -> key.open(owner.seal(plain(100), image), image));
        assertThrows(SealBrokenException.class, () -> key.unwrap(key.wrap(dataKey, image), UUID.randomUUID()));
    }

    @Test
    void aTokenComesBackFromItsText() {
        var text = token.text();
        assertEquals(43, text.length());
        var parsed = ShareToken.parse(text).orElseThrow();
        assertEquals(text, parsed.text());
        assertArrayEquals(token.hash(), parsed.hash());
        assertFalse(Arrays.equals(token.hash(), ShareToken.random().hash()));
        assertNotEquals(text, ShareToken.random().text());
    }

    @Test
    void whatIsNoTokenIsNone() {
        var text = token.text();
        for (var other : new String[] {
            "", " ", text + "=", text + "A", text.substring(1), " " + text, text.substring(1) + "+", text + "\n"
        }) assertEquals(Optional.empty(), ShareToken.parse(other), other);
        assertEquals(Optional.empty(), ShareToken.parse("A".repeat(42) + "B"), "bits beyond the secret");
        assertTrue(ShareToken.parse("A".repeat(43)).isPresent());
    }

    @Test
    void secretsAreNeverPartOfWhatIsPrinted() {
        assertFalse(token.toString().contains(token.text()));
        assertTrue(key.toString().matches("app\\.darkslide\\.crypto\\.ShareKey@\\w+"));
    }
}
