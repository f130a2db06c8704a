package app.darkslide.passwords;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. Hashes in the PHC string format. */
@ApplicationScoped
public class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore hashing;
    private final String nobodysHash;

    Passwords(PasswordConfig config) {
        hashing = new Semaphore(config.concurrentHashes(), true);
        nobodysHash = hash("the password of nobody");
    }

    public String hash(String password) {
        return bounded(() -> Password.hash(normalized(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult());
    }

    public boolean matches(String password, String hash) {
        return bounded(() -> Password.check(normalized(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches}, so that time does not tell which names have accounts. */
    public void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    /** The same characters typed on another system may come as other code points. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                throw ProblemException.retryAfter(
                        ProblemType.UNAVAILABLE, "Too many people are signing in just now.", PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }
}
