package app.darkslide.activity;

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

/** An event in the history of an account. */
@Entity
@Table(name = "activity")
class Activity {
    /** A UUID of version 7, so that ids sort by time. */
    @Id
    UUID id;

    UUID userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ActivityKind kind;

    Instant at;

    String device;

    String address;

    String detail;

    /** Whether the user has yet to be told, at the next sign-in. */
    boolean untold;

    protected Activity() {}

    Activity(UUID userId, ActivityKind kind, ClientInfo client, String detail, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.userId = userId;
        this.kind = kind;
        this.at = at;
        this.device = client.device();
        this.address = client.address();
        this.detail = detail;
        this.untold = kind.isTold();
    }
}
