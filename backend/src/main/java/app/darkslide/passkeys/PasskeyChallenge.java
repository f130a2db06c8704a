package app.darkslide.passkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A random number that an authenticator has yet to sign. */
@Entity
@Table(name = "passkey_challenges")
class PasskeyChallenge {
    @Id
    byte[] hash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Ceremony ceremony;

    /** Whose passkey has to sign it; null if anybody's may. */
    UUID userId;

    Instant expiresAt;

    protected PasskeyChallenge() {}

    PasskeyChallenge(byte[] hash, Ceremony ceremony, UUID userId, Instant expiresAt) {
        this.hash = hash;
        this.ceremony = ceremony;
        this.userId = userId;
        this.expiresAt = expiresAt;
    }
}
