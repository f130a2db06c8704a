package app.darkslide.activity;

import app.darkslide.activity.AccountEvent.Kind;
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

/** Something that happened to an account. */
@Entity
@Table(name = "activity")
class Activity {
    /** Of version 7, so that ids sort by time. */
    @Id
    UUID id;

    UUID userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    Instant at;

    String device;

    String address;

    String detail;

    /** Whether the owner has still to be told at the next sign-in. */
    boolean untold;

    protected Activity() {}

    Activity(AccountEvent event, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.userId = event.user();
        this.kind = event.kind();
        this.at = at;
        this.device = event.origin().device();
        this.address = event.origin().address();
        this.detail = event.detail();
        this.untold = event.kind() == Kind.REFRESH_TOKEN_REUSED;
    }
}
