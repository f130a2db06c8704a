package app.darkslide.shares;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Shares as those find them who have a link. Nothing here knows a key of a user. */
@ApplicationScoped
public class Links {
    @Inject
    Sql sql;

    /** Empty for one that has ended, except by its number of views, and for one whose owner is gone or disabled. */
    @Transactional
    public Optional<Share> find(UUID id) {
        return sql
                .list(
                        "select s.* from shares s join users u on u.id = s.owner_id where s.id = ?1 and u.disabled_at is null",
                        Share.class,
                        id)
                .stream()
                .filter(share -> share.isOpen(Instant.now()))
                .findFirst();
    }

    /** @return false if it may not be opened once more */
    @Transactional
    public boolean countView(Share share, Instant now) {
        return sql.execute(
                        "update shares set views = views + 1, last_used_at = ?2 where id = ?1 and revoked_at is null"
                                + " and (max_views is null or views < max_views)",
                        share.id,
                        now)
                > 0;
    }
}
