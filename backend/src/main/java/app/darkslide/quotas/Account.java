package app.darkslide.quotas;

import java.util.UUID;

/**
 * The storage of a user, for an administrator.
 *
 * @param own the limits that were set for this user; null where the default counts, {@link Limits#NONE} for none
 */
public record Account(UUID owner, long images, long bytes, Limits own) {
    Account(UUID owner, long images, long bytes, Long maxImages, Long maxBytes) {
        this(owner, images, bytes, new Limits(maxImages, maxBytes));
    }
}
