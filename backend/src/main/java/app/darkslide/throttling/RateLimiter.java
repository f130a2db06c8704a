package app.darkslide.throttling;

import app.darkslide.keys.TokenKeys;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Counts attempts in the database, by its clock, so that all replicas agree: a leaky bucket as one timestamp, the moment
 * at which it is empty (the generic cell rate algorithm of ATM). Bucket4j does not fit: in memory, each replica would let
 * through as many guesses again; in the database it locks a row, reads, computes by the replica's clock and writes, where
 * this is one statement. Each statement commits by itself, so it must not be called inside a transaction.
 */
@ApplicationScoped
class RateLimiter {
    private static final int MAX_REMEMBERED = 10_000;

    private final DataSource database;
    private final byte[] key;

    /** Until when, by this machine's clock, a bucket is full: a flood of attempts does not reach the database. */
    private final Cache<ByteBuffer, Long> waiting =
            Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build();

    RateLimiter(DataSource database, TokenKeys keys) {
        this.database = database;
        key = keys.derive("attempts");
    }

    /**
     * @param who an address, a login, a session …
     * @return zero if the attempt was counted; otherwise it was one too many, and this is the time to wait
     */
    Duration take(Limit limit, String who) {
        var name = name(limit, who);
        var known = waiting.getIfPresent(ByteBuffer.wrap(name));
        var left = known == null ? 0 : known - System.nanoTime();
        if (left > 0) return atLeastASecond(Duration.ofNanos(left));
        if (fill(name, limit) || begin(name, limit) || fill(name, limit)) return Duration.ZERO;
        shorten(name, limit);
        var wait = emptyIn(name).minus(limit.microsAhead(), ChronoUnit.MICROS);
        waiting.put(ByteBuffer.wrap(name), System.nanoTime() + wait.toNanos());
        return atLeastASecond(wait);
    }

    private static Duration atLeastASecond(Duration wait) {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    /** Empties the bucket. */
    void forget(Limit limit, String who) {
        var name = name(limit, who);
        waiting.invalidate(ByteBuffer.wrap(name));
        update("delete from attempts where who = ?", name);
    }

    void forgetEmpty() {
        update("delete from attempts where empty_at < utc_timestamp(6)");
    }

    private boolean fill(byte[] name, Limit limit) {
        return update(
                        "update attempts set empty_at = timestampadd(microsecond, ?, greatest(empty_at, utc_timestamp(6)))"
                                + " where who = ? and empty_at <= timestampadd(microsecond, ?, utc_timestamp(6))",
                        limit.microsEach(),
                        name,
                        limit.microsAhead())
                > 0;
    }

    private boolean begin(byte[] name, Limit limit) {
        return update(
                        "insert ignore into attempts (who, empty_at) values (?, timestampadd(microsecond, ?, utc_timestamp(6)))",
                        name,
                        limit.microsEach())
                > 0;
    }

    /** The database's clock was ahead when it was filled, and nobody may have to wait until that time comes. */
    private void shorten(byte[] name, Limit limit) {
        update(
                "update attempts set empty_at = timestampadd(microsecond, ?, utc_timestamp(6))"
                        + " where who = ? and empty_at > timestampadd(microsecond, ?, utc_timestamp(6))",
                limit.microsAll(),
                name,
                limit.microsAll());
    }

    private Duration emptyIn(byte[] name) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select timestampdiff(microsecond, utc_timestamp(6), empty_at) from attempts where who = ?")) {
            query.setBytes(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Duration.of(rows.getLong(1), ChronoUnit.MICROS) : Duration.ZERO;
            }
        } catch (SQLException e) {
            throw new RateLimiterUnavailableException(e);
        }
    }

    private int update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new RateLimiterUnavailableException(e);
        }
    }

    private byte[] name(Limit limit, String who) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(limit.name() + ':' + who);
    }
}
