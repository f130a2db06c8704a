package app.darkslide.keys;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** {@code keys remove}: removes a master key that wraps no key, while no registration can begin to wrap one by it. */
final class KeyRemoval {
    private final MasterKeySource source;
    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    KeyRemoval(MasterKeySource source, CommandDatabase database, PrintStream out, PrintStream err) {
        this.source = source;
        this.database = database;
        this.out = out;
        this.err = err;
    }

    void run(String hex) throws SQLException, IOException {
        var id = id(hex);
        try (var connection = database.connect();
                var commandLock = new KeysCommandLock(connection);
                var registrationLock = new RegistrationLock(database)) {
            var keyset = without(KeysCommand.present(source), id);
            var count = new WrappedKeyTable(connection).count(id);
            if (count.all() > 0)
                throw new CommandRefusedException("The keys of " + count + " are wrapped by the master key " + id
                        + ": without it their images could not be opened. Run \"keys rotate\" first.");
            if (source.isOwn()) source.replace(keyset);
            tell(id, keyset);
        }
    }

    private void tell(KeyId id, MasterKeyset keyset) {
        if (source.isOwn()) out.printf("Removed the master key %s.%n", id);
        else {
            out.println(keyset.export());
            err.printf("Nothing was changed: put the keyset above in the place of %s.%n", source.name());
        }
        err.printf(
                "Backups of the database from before the rotation still need %s: keep your old copy as long as them.%n",
                id);
    }

    private static KeyId id(String hex) {
        try {
            return KeyId.parse(hex);
        } catch (NumberFormatException e) {
            throw new CommandRefusedException("A master key is named by 8 hex digits, as \"keys status\" shows them.");
        }
    }

    private static MasterKeyset without(MasterKeyset keyset, KeyId id) {
        try {
            return keyset.without(id);
        } catch (IllegalArgumentException e) {
            throw new CommandRefusedException(e.getMessage() + ". There are: "
                    + keyset.keyIds().stream().map(KeyId::toString).collect(Collectors.joining(", ")) + ".");
        }
    }
}
