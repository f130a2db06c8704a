package app.darkslide.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Argon2idTest {
    /** From the test of the reference implementation. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    /** By password4j, whose hashes this service made at first. */
    private static final String EARLIER =
            "$argon2id$v=19$m=8192,t=1,p=1$58BKEI/kxT0rY2Tzbdxjow$bVafBOu89uBnfg1Y7ANEM3TF0i7C9AU9eanvng7upY4";

    @Test
    void itIsTheSameAsEverywhere() {
        assertEquals(
                REFERENCE, new Argon2id(65536, 2, 1).hash("password", "somesalt".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(Argon2id.matches("password", REFERENCE));
        assertTrue(Argon2id.matches("a good long passphrase", EARLIER));
    }

    @Test
    void newPasswordsGetWhatOwaspRecommends() {
        assertEquals(new Argon2id(19 * 1024, 2, 1), new HashParameters().recommended());
    }

    @Test
    void anotherPasswordDoesNotMatchAlthoughMemoryIsUsedAgain() {
        var hash = new Argon2id(1024, 2, 1).hash("one", new byte[16]);
        for (int i = 0; i < 3; i++) {
            assertFalse(Argon2id.matches("two", hash));
            assertTrue(Argon2id.matches("one", hash));
        }
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        for (var text : new String[] {"", "$2b$12$abc", REFERENCE.replace("v=19", "v=16"), REFERENCE + "$"})
            assertThrows(IllegalArgumentException.class, () -> Argon2id.matches("password", text));
    }
}
