package app.darkslide.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** One act. */
@Entity
@Table(name = "audit")
class AuditEntry {
    /** A UUID of version 7, so that ids sort by time. */
    @Id
    UUID id;

    Instant at;

    /** Null for whoever ran a command on the machine itself. */
    UUID actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditAction action;

    /** The account that it was about, or null. */
    UUID subject;

    String detail;

    String device;

    String address;

    protected AuditEntry() {}

    AuditEntry(Actor actor, AuditAction action, UUID subject, String detail, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.at = at;
        this.actor = actor.user();
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        if (actor.client() == null) return;
        this.device = actor.client().device();
        this.address = actor.client().address();
    }
}
