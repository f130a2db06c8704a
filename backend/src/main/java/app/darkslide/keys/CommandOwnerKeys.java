package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.CommandSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys of the users for a command, which runs without the rest of the application. */
public final class CommandOwnerKeys {
    private static final int OWNERS = 10_000;

    private final MasterKeySource source;
    private final CommandSql sql;
    private final Map<UUID, OwnerKey> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, OwnerKey> eldest) {
            return size() > OWNERS;
        }
    };

    private MasterKeyset keyset;

    /**
     * With the service's master keys.
     *
     * @throws CommandRefusedException if they are not there, or not those of this database
     */
    public CommandOwnerKeys(Connection database) throws SQLException {
        source = CommandSettings.read().source();
        sql = new CommandSql(database);
        try {
            keyset = KeysCommand.present(source);
            KeysetValidation.require(keyset, source.name(), new WrappedKeyTable(database).uses());
        } catch (UnusableKeysetException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }

    /**
     * Empty if there is no key, as after the user was erased.
     *
     * @throws SealBrokenException if it is damaged
     * @throws MasterKeyMissingException if it was wrapped by a master key that is not there
     */
    public Optional<OwnerKey> of(UUID user) throws SQLException {
        if (known.containsKey(user)) return Optional.of(known.get(user));
        var found = read(user);
        found.ifPresent(key -> known.put(user, key));
        return found;
    }

    private Optional<OwnerKey> read(UUID user) throws SQLException {
        try {
            return unwrapped(user);
        } catch (MasterKeyMissingException perhapsRotatedMeanwhile) {
            keyset = KeysCommand.present(source);
            return unwrapped(user);
        }
    }

    private Optional<OwnerKey> unwrapped(UUID user) throws SQLException {
        return sql.list("select wrapped_key from user_keys where user_id = ?", row -> row.getBytes(1), user).stream()
                .findFirst()
                .map(wrapped -> keyset.unwrap(wrapped, user));
    }
}
