package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * {@code keys rotate}. The new key is durable before anything is wrapped by it, and the old one stays until it is
 * removed. The command can therefore be killed at any point, and the next run first completes what this one began.
 */
final class KeyRotation {
    private final MasterKeySource source;
    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    KeyRotation(MasterKeySource source, CommandDatabase database, PrintStream out, PrintStream err) {
        this.source = source;
        this.database = database;
        this.out = out;
        this.err = err;
    }

    void run() throws SQLException, IOException {
        try (var connection = database.connect();
                var commandLock = new KeysCommandLock(connection)) {
            var keyset = KeysCommand.present(source);
            var uses = new WrappedKeyTable(connection).uses();
            KeysetValidation.require(keyset, source.name(), uses);
            var unfinished = uses.stream().anyMatch(use -> !use.masterKey().equals(keyset.primaryKeyId()));
            if (unfinished) finish(connection, keyset);
            else if (source.isOwn()) begin(connection, keyset);
            else explain(keyset.withNewPrimary());
        }
    }

    private void begin(Connection connection, MasterKeyset old) throws SQLException, IOException {
        var keyset = old.withNewPrimary();
        source.replace(keyset);
        out.printf("Made the master key %s. It is the primary one now.%n", keyset.primaryKeyId());
        finish(connection, keyset);
        out.println("Now replace your copy of the keys: \"keys export\" prints them.");
    }

    private void finish(Connection connection, MasterKeyset keyset) throws SQLException {
        var done = new Rewrapping(connection, keyset).run(soFar -> out.printf("  %d ...%n", soFar));
        out.printf("The master key %s now wraps the keys of %s.%n", keyset.primaryKeyId(), done);
        var left = new WrappedKeyTable(connection)
                .uses().stream()
                        .filter(use -> !use.masterKey().equals(keyset.primaryKeyId()))
                        .map(WrappedKeyTable.Use::counts)
                        .reduce(KeyCounts.NONE, KeyCounts::plus);
        if (left.all() > 0)
            throw new CommandRefusedException(
                    "The keys of " + left
                            + " are still wrapped by another master key. Run this again; if that does not help, they are damaged.");
    }

    private void explain(MasterKeyset keyset) {
        out.println(keyset.export());
        err.printf("""
                The master key comes from %s, which is yours to change, so nothing was changed.
                Above is the same keyset with a new primary key, %s. Put it in the place of the old one and restart the
                services: they wrap the keys of all users by it while they run. "keys status" tells when the old key can go.
                """, source.name(), keyset.primaryKeyId());
    }
}
