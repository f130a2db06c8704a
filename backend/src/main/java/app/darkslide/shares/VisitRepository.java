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
}
