package app.darkslide.crypto;

import static app.darkslide.crypto.Samples.flipped;
import static app.darkslide.crypto.Samples.plain;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnerKeyTest {
    private final OwnerKey owner = OwnerKey.random();
    private final UUID object = UUID.randomUUID();

    @Test
    void aDataKeyComesBackAsItWas() {
        var key = DataKey.random();
        var wrapped = owner.wrap(key, object);
        assertEquals(61, wrapped.length);
        assertArrayEquals(key.bytes(), owner.unwrap(wrapped, object).bytes());
    }

    @Test
    void aRecordOfAnyLengthComesBackAsItWas() {
        for (var length : new int[] {0, 1, 15, 16, 17, 400, 100_000}) {
            var sealed = owner.seal(plain(length), object);
            assertEquals(29 + length, sealed.length);
            assertArrayEquals(plain(length), owner.open(sealed, object));
        }
    }

    @Test
    void equalDigestsAreEqualForOneOwnerOnly() {
        var sha256 = plain(32);
        assertArrayEquals(owner.digest(sha256), owner.digest(sha256));
        assertFalse(Arrays.equals(owner.digest(sha256), OwnerKey.random().digest(sha256)));
        assertFalse(Arrays.equals(owner.digest(sha256), sha256));
        assertEquals(32, owner.digest(sha256).length);
        assertThrows(IllegalArgumentException.class, () -> owner.digest(plain(31)));
    }

    @Test
    void aBitFlippedAnywhereIsDetected() {
        var wrapped = owner.wrap(DataKey.random(), object);
        for (var i = 0; i < wrapped.length; i++) assertKeyBroken(owner, flipped(wrapped, i), object);
        var record = owner.seal(plain(20), object);
        for (var i = 0; i < record.length; i++) assertRecordBroken(owner, flipped(record, i), object);
    }

    @Test
    void aCutAnywhereIsDetected() {
        var wrapped = owner.wrap(DataKey.random(), object);
        var record = owner.seal(plain(32), object);
        for (var length = 0; length < wrapped.length; length++) {
            assertKeyBroken(owner, Arrays.copyOf(wrapped, length), object);
            assertRecordBroken(owner, Arrays.copyOf(record, length), object);
        }
    }

    @Test
    void theKeyOfOneObjectMovedToAnotherIsDetected() {
        assertKeyBroken(owner, owner.wrap(DataKey.random(), object), UUID.randomUUID());
    }

    @Test
    void theRecordOfOneObjectMovedToAnotherIsDetected() {
        assertRecordBroken(owner, owner.seal(plain(100), object), UUID.randomUUID());
    }

    @Test
    void whatAnotherOwnerSealedIsDetected() {
        var other = OwnerKey.random();
        assertKeyBroken(owner, other.wrap(DataKey.random(), object), object);
        assertRecordBroken(owner, other.seal(plain(100), object), object);
    }

    @Test
    void aKeyAsARecordAndARecordAsAKeyAreDetected() {
        assertRecordBroken(owner, owner.wrap(DataKey.random(), object), object);
        assertKeyBroken(owner, owner.seal(plain(32), object), object);
    }

    @Test
    void theExceptionSaysWhatItWas() {
        var key = assertThrows(SealBrokenException.class, () -> owner.unwrap(new byte[61], object));
        assertEquals("data-key", key.part());
        var record = assertThrows(SealBrokenException.class, () -> owner.open(new byte[61], object));
        assertEquals("record", record.part());
        assertEquals(object, record.object());
    }

    @Test
    void manyThreadsUseOneKeyAtOnce() throws Exception {
        Callable<Void> user = () -> {
            for (var i = 0; i < 500; i++) {
                assertArrayEquals(plain(400), owner.open(owner.seal(plain(400), object), object));
                owner.unwrap(owner.wrap(DataKey.random(), object), object);
                assertArrayEquals(owner.digest(plain(32)), owner.digest(plain(32)));
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(8);
        for (var result :
                pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> user).toList())) result.get();
        pool.shutdown();
    }

    private static void assertKeyBroken(OwnerKey owner, byte[] wrapped, UUID object) {
        assertThrows(SealBrokenException.class, () -> owner.unwrap(wrapped, object));
    }

    private static void assertRecordBroken(OwnerKey owner, byte[] sealed, UUID object) {
        assertThrows(SealBrokenException.class, () -> owner.open(sealed, object));
    }
}
