package app.darkslide.keys;

import app.darkslide.database.CommandDatabase;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the service that commands need, read from the same places. */
record CommandSettings(MasterKeySource source, CommandDatabase database) {

    static CommandSettings read() {
        var config = ConfigProvider.getConfig();
        var keys = Path.of(config.getValue("darkslide.data", String.class), "keys");
        return new CommandSettings(
                new MasterKeySource(
                        config.getOptionalValue("darkslide.master-key", String.class),
                        config.getOptionalValue("darkslide.master-key.file", Path.class),
                        keys.toAbsolutePath().normalize()),
                CommandDatabase.ofTheService());
    }
}
