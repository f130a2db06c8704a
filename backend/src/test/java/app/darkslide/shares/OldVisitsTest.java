package app.darkslide.shares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.database.Sql;
import app.darkslide.testing.JobRunNow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is forgotten of the log of a link. */
@QuarkusTest
class OldVisitsTest {
    private static final int MAX = 10_000;

    @Inject
    OldVisits job;

    @Inject
    Sql sql;

    /** How much guests may add is what the log says that was added, for which it has to have their visits. */
    @Test
    void theOldestOfTooManyAreForgottenButNotWhatGuestsMayAddTo() {
        var shares = OwnedShares.ofSomebody();
        var images = shares.uploaded("20240501");
        var full = UUID.fromString(OwnedShares.created(shares.ofImages(images)));
        var tooFull = UUID.fromString(OwnedShares.created(shares.ofImages(images)));
        visited(full, MAX);
        visited(tooFull, MAX + 3);
        execute("update share_visits set added = 1 where share_id = ?1 order by began_at limit 2", tooFull);
        execute(
                "update share_visits set began_at = timestampadd(hour, -40, began_at) where share_id = ?1"
                        + " order by began_at limit 1",
                tooFull);
        execute("update shares set guests = true where id = ?1", tooFull);
        var last = ids(tooFull).subList(3, MAX + 3);
        assertTrue(new JobRunNow().attempt(job));
        assertEquals(MAX, ids(full).size());
        assertEquals(MAX + 2, ids(tooFull).size());
        execute("update shares set guests = false where id = ?1", tooFull);
        assertTrue(new JobRunNow().attempt(job));
        var kept = ids(tooFull);
        assertEquals(MAX + 1, kept.size());
        assertEquals(last, kept.subList(1, MAX + 1));
    }

    /** Each a second before the next one, as if by visitors. */
    private void visited(UUID share, int times) {
        execute("update shares set views = ?2 where id = ?1", share, times);
        for (int made = 0; made < times; made += 1000)
            execute(
                    "insert into share_visits (id, share_id, began_at, last_at, address, device, previews, downloads, archives, bytes)"
                            + " with recursive numbers as (select ?2 as n union all select n + 1 from numbers where n < ?3)"
                            + " select unhex(md5(concat(hex(?1), n))), ?1, timestampadd(second, n - 20000, utc_timestamp(6)),"
                            + " utc_timestamp(6), '', '', 0, 0, 0, 0 from numbers",
                    share,
                    made + 1,
                    Math.min(made + 1000, times));
    }

    private List<UUID> ids(UUID share) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.list(
                        "select id from share_visits where share_id = ?1 order by began_at, id", UUID.class, share));
    }

    private void execute(String statement, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> sql.execute(statement, parameters));
    }
}
