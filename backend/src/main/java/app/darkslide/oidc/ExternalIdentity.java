package app.darkslide.oidc;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An identity at a provider, and the account that it opens. */
@Entity
@Table(name = "external_identities")
public class ExternalIdentity {
    @Id
    UUID id;

    UUID userId;

    /** As bytes, as the subject: to a collation, two that differ in their case, or a space at the end, would be the same. */
    byte[] issuer;

    byte[] subject;

    /** By which the user recognizes it: their name or address at the provider when it was connected. */
    String label;

    Instant createdAt;

    Instant usedAt;

    protected ExternalIdentity() {}

    ExternalIdentity(UUID userId, byte[] issuer, byte[] subject, String label, Instant now) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.issuer = issuer;
        this.subject = subject;
        this.label = label;
        this.createdAt = now;
        this.usedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
