package app.darkslide.users;

import app.darkslide.keys.TokenKeys;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes deletion records and signs them. */
@ApplicationScoped
public class DeletionRecords {
    /** Keeps a record from ever being taken for an access token (RFC 8725, section 3.11). */
    private static final String TYPE = "darkslide-deletion+jwt";

    @Inject
    TokenKeys keys;

    @Inject
    AccountsConfig config;

    public DeletionRecord of(DeletionRecord.Subject subject, UUID id, List<String> destroyed) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var backupsExpireAt = now.plus(config.backupRetention());
        var signature = Jwt.claims()
                .issuedAt(now)
                .expiresAt(Instant.MAX.getEpochSecond())
                .claim("subject", subject.name().toLowerCase())
                .claim("id", id.toString())
                .claim("destroyed", destroyed)
                .claim("backupsExpireAt", backupsExpireAt.toString())
                .jws()
                .header("typ", TYPE)
                .algorithm(SignatureAlgorithm.EDDSA)
                .sign(keys.forSigning());
        return new DeletionRecord(subject, id, now, destroyed, backupsExpireAt, signature);
    }
}
