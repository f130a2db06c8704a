package app.darkslide.factors;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Codes on paper, each for one use: as the second step of a sign-in, or for a new password. They are random enough that a
 * plain SHA-256 of each is all that has to be kept.
 */
@ApplicationScoped
public class RecoveryCodes {
    static final int COUNT = 10;
    private static final int BYTES = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    RecoveryCodeRepository codes;

    @Inject
    AccountDirectory accounts;

    @Inject
    ActivityLog activity;

    /** Makes new ones; those of before are void. @return them, in the only moment in which they are known */
    @Transactional
    List<String> renew(UUID user, ClientInfo client) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var made = Stream.generate(this::random).limit(COUNT).toList();
        if (!accounts.lock(user)) throw Sessions.ended();
        codes.deleteAll(user);
        made.forEach(code -> codes.persist(new RecoveryCode(user, hash(code), now)));
        activity.record(user, ActivityKind.RECOVERY_CODES_MADE, client);
        return made;
    }

    @Transactional
    public long left(UUID user) {
        return codes.count(user);
    }

    /** Whether it could be taken now; for what has to be prepared before that. */
    @Transactional
    public boolean has(UUID user, String code) {
        return codes.has(user, hash(code));
    }

    /** Takes a code, which is gone then. */
    @Transactional
    public boolean takes(UUID user, String code) {
        return codes.take(user, hash(code));
    }

    private String random() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return String.join(
                "-", new Base32().encodeToString(bytes).toLowerCase(ROOT).split("(?<=\\G.{4})"));
    }

    /** However it was typed: hyphens and spaces make no difference, nor does its case. */
    private static byte[] hash(String code) {
        return DigestUtils.sha256(code.replaceAll("[\\s-]", "").toLowerCase(ROOT));
    }
}
