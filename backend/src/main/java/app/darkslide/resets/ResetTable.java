package app.darkslide.resets;

import app.darkslide.crypto.OneTimeCode;
import app.darkslide.database.UuidBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * The codes that can be used. By JDBC alone, because a command gives some out without the rest of the application; times are the
 * database's. Whoever writes has locked the account before, as its erasure does.
 */
final class ResetTable {
    private final Connection database;

    ResetTable(Connection database) {
        this.database = database;
    }

    /** Replaces an earlier one from the same giver. */
    void put(UUID user, OneTimeCode code, IssuedBy by, Duration lifetime) throws SQLException {
        update(
                "replace into password_resets (user_id, issued_by, code_hash, expires_at)"
                        + " values (?, ?, ?, timestampadd(second, ?, utc_timestamp(6)))",
                UuidBytes.of(user),
                by.name(),
                code.hash(),
                lifetime.toSeconds());
    }

    Optional<UUID> owner(OneTimeCode code) throws SQLException {
        try (var query = statement(
                        "select user_id from password_resets where code_hash = ? and expires_at > utc_timestamp(6)",
                        code.hash());
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(UuidBytes.uuid(rows.getBytes(1))) : Optional.empty();
        }
    }

    /** @return false if another request was first, or it has expired meanwhile */
    boolean take(UUID user, OneTimeCode code) throws SQLException {
        return update(
                        "delete from password_resets where user_id = ? and code_hash = ? and expires_at > utc_timestamp(6)",
                        UuidBytes.of(user),
                        code.hash())
                > 0;
    }

    void deleteAll(UUID user) throws SQLException {
        update("delete from password_resets where user_id = ?", UuidBytes.of(user));
    }

    void deleteExpired(Instant now) throws SQLException {
        update(
                "delete from password_resets where expires_at <= ?",
                now.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (var statement = statement(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement statement(String sql, Object... parameters) throws SQLException {
        var statement = database.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
        return statement;
    }
}
