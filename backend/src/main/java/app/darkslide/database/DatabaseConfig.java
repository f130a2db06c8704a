package app.darkslide.database;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How to sign in to a MySQL server, beyond a user name and a password in the environment. */
@ConfigMapping(prefix = "darkslide.database-password")
interface DatabaseConfig {
    /** A file that holds the password, such as a Docker secret. */
    Optional<Path> file();
}
