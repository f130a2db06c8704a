package app.darkslide.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;

/** Hashes passwords with {@link Argon2id}. */
@ApplicationScoped
public class Passwords {
    private static final int SALT_BYTES = 16;

    /** Stands where the hash of a password would, for an account that has none. No password matches it. */
    public static final String NONE = "none";

    private final SecureRandom random = new SecureRandom();
    private final HashingPool pool;
    private final Argon2id argon2id;
    private final String nobodysHash;

    Passwords(HashingPool pool, Argon2id argon2id) {
        this.pool = pool;
        this.argon2id = argon2id;
        nobodysHash = hash("the password of nobody");
    }

    /**
     * Refuses a password if the hashing pool is full. Called before anything else, so that a flood of attempts does not
     * reach the database, which the images need.
     *
     * @param known whether the last, reserved places may be used
     */
    public void requireCapacity(boolean known) {
        pool.requireCapacity(known);
    }

    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return pool.run(() -> argon2id.hash(normalized(password), salt));
    }

    public boolean matches(String password, String hash) {
        if (hash.equals(NONE)) {
            matchNobody(password);
            return false;
        }
        return pool.run(() -> Argon2id.matches(normalized(password), hash));
    }

    /** Takes as long as {@link #matches}, so that the time does not reveal which names have accounts. */
    public void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    /** Whether a hash was made with weaker parameters than today's, so that its password should be hashed again. */
    public boolean isWeak(String hash) {
        var made = Argon2id.of(hash);
        return made.kibibytes() < argon2id.kibibytes() || made.passes() < argon2id.passes();
    }

    /** The same characters typed on another system may arrive as other code points. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
