package app.darkslide.shares;

import java.time.Instant;

/**
 * What an owner decides of a share.
 *
 * @param name for its owner
 * @param expiresAt null for never
 * @param passwordHash null without a password
 * @param maxViews null without a limit
 */
record ShareTerms(
        String name,
        Instant expiresAt,
        String passwordHash,
        Integer maxViews,
        Download download,
        boolean captions,
        boolean guests) {

    static ShareTerms of(OpenedShare share) {
        var row = share.row();
        return new ShareTerms(
                share.details().name(),
                row.expiresAt,
                row.passwordHash,
                row.maxViews,
                row.download,
                row.captions,
                row.guests);
    }
}
