package app.darkslide.shares;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A visit to a share, as {@link VisitLog} writes it. */
@Entity
@Table(name = "share_visits")
class ShareVisit {
    @Id
    UUID id;

    UUID shareId;

    Instant beganAt;

    Instant lastAt;

    /** The network, coarsely. */
    String address;

    /** Its kind. */
    String device;

    int previews;

    int downloads;

    int archives;

    long bytes;

    /** How many images were added. */
    int added;

    long addedBytes;
}
