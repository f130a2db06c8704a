package app.darkslide.passwords;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. Hashes in the PHC string format. */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(HashingPool.HASH_BYTES / 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    private final HashingPool pool;
    private final String nobodysHash;

    Passwords(HashingPool pool) {
        this.pool = pool;
        nobodysHash = hash("the password of nobody");
    }

    public String hash(String password) {
        return pool.run(() -> Password.hash(normalized(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    public boolean matches(String password, String hash) {
        return pool.run(
                () -> Password.check(normalized(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches}, so that time does not tell which names have accounts. */
    public void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    /** Whether a hash was made with less than what is taken today; its password should be hashed anew. */
    public static boolean isWeak(String hash) {
        var function = Argon2Function.getInstanceFromHash(hash);
        return function.getVariant() != ARGON2ID.getVariant()
                || function.getMemory() < ARGON2ID.getMemory()
                || function.getIterations() < ARGON2ID.getIterations();
    }

    /** The same characters typed on another system may come as other code points. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
