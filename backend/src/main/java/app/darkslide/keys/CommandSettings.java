package app.darkslide.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
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
                new CommandDatabase(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        password(config)));
    }

    private static String password(Config config) {
        var file = config.getOptionalValue("darkslide.database-password.file", Path.class);
        try {
            if (file.isPresent()) return Files.readString(file.get()).strip();
            return config.getOptionalValue("quarkus.datasource.password", String.class)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("The database's password cannot be read from " + file.get(), e);
        }
    }
}
