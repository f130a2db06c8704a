package app.darkslide.quotas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A row for each user; {@link Account} is what others see of it. */
@Entity
class UserStorage {
    @Id
    UUID ownerId;

    long images;

    long bytes;

    Long maxImages;

    Long maxBytes;

    protected UserStorage() {}
}
