package app.darkslide.passkeys;

import app.darkslide.crypto.OneTimeCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Challenges, each of which is taken once: the database decides that, among all replicas. */
@ApplicationScoped
class Challenges implements PanacheRepositoryBase<PasskeyChallenge, byte[]> {
    static final Duration LIFETIME = Duration.ofMinutes(5);

    /**
     * @param user null if anybody may sign it
     * @return it, in base64url
     */
    @Transactional
    String make(Ceremony ceremony, UUID user) {
        var challenge = OneTimeCode.random();
        persist(new PasskeyChallenge(
                challenge.hash(), ceremony, user, Instant.now().plus(LIFETIME)));
        return challenge.text();
    }

    /**
     * @param user null if anybody may have signed it
     * @return false if it was taken before, has expired, or was made for something or somebody else
     */
    @Transactional
    boolean take(String challenge, Ceremony ceremony, UUID user) {
        var hash = new OneTimeCode(challenge).hash();
        var made = "hash = ?1 and ceremony = ?2 and expiresAt > ?3 and userId ";
        return (user == null
                        ? delete(made + "is null", hash, ceremony, Instant.now())
                        : delete(made + "= ?4", hash, ceremony, Instant.now(), user))
                > 0;
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
