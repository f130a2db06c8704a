package app.darkslide.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An authenticator app; until its first code was given, it is not asked for. */
@Entity
@Table(name = "authenticators")
class Authenticator {
    @Id
    UUID id;

    UUID userId;

    /** Sealed under the user's key. */
    byte[] secret;

    /** The last step whose code was taken. */
    long lastStep;

    Instant createdAt;

    /** Null until the first code was given. */
    Instant confirmedAt;

    /** When its code last signed somebody in or confirmed something. */
    Instant usedAt;

    protected Authenticator() {}

    Authenticator(UUID id, UUID userId, byte[] secret, Instant createdAt) {
        this.id = id;
        this.userId = userId;
        this.secret = secret;
        this.createdAt = createdAt;
    }
}
