package app.darkslide.deletions;

import app.darkslide.keys.TokenKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.lang.JoseException;

/** Creates deletion records and signs them. */
@ApplicationScoped
public class DeletionRecords {
    /** Keeps a record from ever being taken for an access token (RFC 8725, section 3.11). */
    private static final String TYPE = "darkslide-deletion+jwt";

    @Inject
    TokenKeys keys;

    @Inject
    DeletionConfig config;

    public DeletionRecord of(DeletionRecord.Subject subject, UUID id, List<String> destroyed) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var backupsExpireAt = now.plus(config.backupRetention());
        var key = keys.published();
        var signature = sign(
                key.id(),
                Map.of(
                        "iat", now.getEpochSecond(),
                        "subject", subject.name().toLowerCase(Locale.ROOT),
                        "id", id.toString(),
                        "destroyed", destroyed,
                        "backupsExpireAt", backupsExpireAt.toString()));
        return new DeletionRecord(subject, id, now, destroyed, backupsExpireAt, signature, key);
    }

    /** Signs a plain JWS, because a JWT of the framework's would expire. */
    private String sign(String keyId, Map<String, Object> record) {
        try {
            var jws = new JsonWebSignature();
            jws.setHeader(HeaderParameterNames.TYPE, TYPE);
            jws.setKeyIdHeaderValue(keyId);
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
            jws.setPayload(JsonUtil.toJson(record));
            jws.setKey(keys.forSigning());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
