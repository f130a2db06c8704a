package app.darkslide.registration;

import app.darkslide.crypto.OneTimeCode;
import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Lets one person create an account. */
@Entity
@Table(name = "invitations")
public class Invitation {
    /** Enough that nobody guesses one; and the address stays short. */
    static final int SECRET_BYTES = 24;

    @Id
    UUID id;

    byte[] secretHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Role role;

    /** For whom it is, in the administrator's words, or null. */
    String note;

    /** Null as for everybody; likewise the bytes. */
    Long maxImages;

    Long maxBytes;

    UUID invitedBy;

    Instant createdAt;

    Instant expiresAt;

    protected Invitation() {}

    Invitation(
            OneTimeCode secret,
            Role role,
            String note,
            Limits limits,
            UUID invitedBy,
            Instant createdAt,
            Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.secretHash = secret.hash();
        this.role = role;
        this.note = note;
        this.maxImages = limits.images();
        this.maxBytes = limits.bytes();
        this.invitedBy = invitedBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String note() {
        return note;
    }

    public Limits limits() {
        return new Limits(maxImages, maxBytes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
