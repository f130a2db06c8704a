package app.darkslide.exports;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.records.SealedJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An export that was asked for and can be fetched for a while. */
@Entity
@Table(name = "exports")
class Export {
    @Id
    UUID id;

    UUID ownerId;
    Instant createdAt;
    Instant expiresAt;

    /** {@link Outline}, sealed under the owner's key. */
    byte[] sealed;

    protected Export() {}

    Export(UUID ownerId, Instant createdAt, Instant expiresAt) {
        id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    Outline outline(OwnerKey key) {
        return SealedJson.read(key.open(sealed, id), Outline.class);
    }
}
