package app.darkslide.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sign-in whose password was right, and whose second step is still to come. */
@Entity
@Table(name = "pending_sign_ins")
class PendingSignIn {
    @Id
    UUID id;

    UUID userId;

    byte[] tokenHash;

    Instant expiresAt;

    protected PendingSignIn() {}

    PendingSignIn(UUID userId, byte[] tokenHash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }
}
