package app.darkslide.guests;

import app.darkslide.database.Sql;
import app.darkslide.shares.Share;
import app.darkslide.shares.VisitLog;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How much is added by each link in a day. What the log of its visits has is what counts. */
@ApplicationScoped
class GuestAllowance {
    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration RETRY_AFTER = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    GuestConfig config;

    private record Added(long images, long bytes) {}

    /** @throws ProblemException 429 if so much may not be added now */
    @Transactional
    void require(Share share, long bytes) {
        var now = Instant.now();
        var added = sql.one(
                "select cast(coalesce(sum(added), 0) as signed) as images,"
                        + " cast(coalesce(sum(added_bytes), 0) as signed) as bytes"
                        + " from share_visits force index (share_visits_timeline)"
                        + " where share_id = ?1 and began_at > ?2 and last_at > ?3",
                Added.class,
                share.id(),
                now.minus(VisitLog.COUNTS_FOR_GUESTS),
                now.minus(DAY));
        if (added.images < config.imagesPerDay()
                && added.bytes + bytes <= config.bytesPerDay().asLongValue()) return;
        throw ProblemException.retryAfter(
                ProblemReason.SHARE_TAKES_NO_MORE_TODAY,
                "This link has taken as much as it accepts in one day. The picture was not stored; try again tomorrow.",
                RETRY_AFTER);
    }

    /** In the transaction that adds the image, which no other of the same link overlaps. */
    void count(UUID visit, long bytes) {
        sql.execute(
                "update share_visits set added = added + 1, added_bytes = added_bytes + ?2, last_at = ?3 where id = ?1",
                visit,
                bytes,
                Instant.now());
    }
}
