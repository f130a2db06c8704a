package app.darkslide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database for a command, which joins the embedded server of a running service, or else starts it. */
public record CommandDatabase(String url, String user, String password) {

    /** As the service's settings say, read from the same places. */
    public static CommandDatabase ofTheService() {
        var config = ConfigProvider.getConfig();
        return new CommandDatabase(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                password(config));
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

    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("join", "true");
        properties.setProperty("socketTimeout", "0"); // it waits for locks as long as its operator does
        try {
            return new EmbeddedDriver().connect(url, properties);
        } catch (IllegalStateException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }
}
