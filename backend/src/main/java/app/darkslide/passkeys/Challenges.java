package app.darkslide.passkeys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Challenges, each of which is taken once: the database decides that, among all replicas. */
@ApplicationScoped
class Challenges implements PanacheRepositoryBase<PasskeyChallenge, byte[]> {
    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param user null if anybody may sign it
     * @return it, in base64url
     */
    @Transactional
    String make(Ceremony ceremony, UUID user) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        persist(new PasskeyChallenge(
                hash(challenge), ceremony, user, Instant.now().plus(LIFETIME)));
        return challenge;
    }

    /**
     * @param user null if anybody may have signed it
     * @return false if it was taken before, has expired, or was made for something or somebody else
     */
    @Transactional
    boolean take(String challenge, Ceremony ceremony, UUID user) {
        var made = "hash = ?1 and ceremony = ?2 and expiresAt > ?3 and userId ";
        return (user == null
                        ? delete(made + "is null", hash(challenge), ceremony, Instant.now())
                        : delete(made + "= ?4", hash(challenge), ceremony, Instant.now(), user))
                > 0;
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    private static byte[] hash(String challenge) {
        return DigestUtils.sha256(challenge);
    }
}
