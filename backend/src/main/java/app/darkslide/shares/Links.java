package app.darkslide.shares;

import app.darkslide.database.Sql;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
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

    /** The same for whatever is the matter, so that nobody learns which links there are, or were. */
    public static ProblemException notOpen() {
        return new ProblemException(
                ProblemType.SHARE_NOT_OPEN,
                "This link does not open anything: it is mistyped, or has ended, or so has your visit.");
    }

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

    /** The same for a transaction that adds to it: nothing about it changes before that has ended. */
    public Optional<Share> hold(UUID id) {
        sql.list("select * from shares where id = ?1 for update", Share.class, id); // whatever was read of it before
        return find(id);
    }

    /** @return false if it may not be opened once more */
    @Transactional
    public boolean countView(Share share, Instant now) {
        return sql.execute(
                        "update shares set views = views + 1, last_used_at = ?3 where owner_id = ?1 and id = ?2 and revoked_at is null"
                                + " and (max_views is null or views < max_views)",
                        share.ownerId,
                        share.id,
                        now)
                > 0;
    }
}
