package app.darkslide.shares;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VisitRepository {
    @Inject
    Sql sql;

    /** Whether there is such a share and it is this owner's. */
    @Transactional
    boolean isOf(UUID owner, UUID share) {
        return sql.one("select count(*) from shares where owner_id = ?1 and id = ?2", Long.class, owner, share) > 0;
    }

    /** The visits to a share, newest first, behind a place. */
    @Transactional
    List<ShareVisit> page(UUID share, VisitCursor behind, int limit) {
        return sql.list(
                "select * from share_visits force index (share_visits_timeline) where share_id = ?1 and began_at <= ?2"
                        + " and (began_at < ?2 or id < ?3) order by began_at desc, id desc limit ?4",
                ShareVisit.class,
                share,
                behind.beganAt(),
                behind.id(),
                limit);
    }

    /** @return how many, at most as many as the limit */
    @Transactional
    int deleteBefore(Instant time, int limit) {
        return sql.execute("delete from share_visits where began_at < ?1 limit ?2", time, limit);
    }

    /** The shares that were viewed more than so many times: others have no more visits than that. */
    @Transactional
    List<UUID> sharesWithMoreThan(int visits) {
        return sql.list("select id from shares where views > ?1", UUID.class, visits);
    }

    /**
     * Deletes visits to a share other than its newest ones.
     *
     * @param newest how many of them stay
     * @param uncounted those stay, too, that began since then and in which guests have added images or may do so, because these are counted
     * @return how many, at most as many as the limit
     */
    @Transactional
    int deleteBehind(UUID share, int newest, Instant uncounted, int limit) {
        return sql
                .list(
                        "select * from share_visits force index (share_visits_timeline) where share_id = ?1"
                                + " order by began_at desc, id desc limit 1 offset ?2",
                        ShareVisit.class,
                        share,
                        newest)
                .stream()
                .mapToInt(first -> sql.execute(
                        "delete from share_visits where share_id = ?1 and began_at <= ?2 and (began_at < ?2 or id <= ?3)"
                                + " and (began_at < ?4 or added = 0 and not (select guests from shares where id = ?1)) limit ?5",
                        share,
                        first.beganAt,
                        first.id,
                        uncounted,
                        limit))
                .sum();
    }
}
