package app.darkslide.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A recovery code that has not been used. */
@Entity
@Table(name = "recovery_codes")
class RecoveryCode {
    @Id
    UUID id;

    UUID userId;

    byte[] codeHash;

    Instant createdAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID userId, byte[] codeHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.codeHash = codeHash;
        this.createdAt = createdAt;
    }
}
