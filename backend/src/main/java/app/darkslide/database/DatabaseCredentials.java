package app.darkslide.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The user name and password of a MySQL server. */
@ApplicationScoped
@Unremovable
class DatabaseCredentials implements CredentialsProvider {
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @Inject
    DatabaseConfig config;

    /** Read for every new connection, so that a changed password is used without a restart. */
    @Override
    public Map<String, String> getCredentials(String name) {
        var secret =
                config.file().map(DatabaseCredentials::read).or(() -> password).orElse("");
        return Map.of(USER_PROPERTY_NAME, user, PASSWORD_PROPERTY_NAME, secret);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The database's password cannot be read from " + file, e);
        }
    }
}
