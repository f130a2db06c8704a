package app.darkslide.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The server that mails are given to. Without a host there is none, and no mail is sent. */
@ConfigMapping(prefix = "darkslide.mail")
interface MailConfig {
    Optional<String> host();

    @WithDefault("587")
    int port();

    /** The sender's address, as in {@code darkslide@example.org}. */
    Optional<String> from();

    /** The name to sign in to the server with, if it wants one. */
    Optional<String> user();

    Optional<String> password();

    /** A file that holds the password, such as a Docker secret. */
    Optional<Path> passwordFile();

    /** How the connection is encrypted. */
    @WithDefault("starttls")
    Encryption tls();

    enum Encryption {
        /** Begins in clear, and goes no further unless the server then encrypts. */
        STARTTLS,
        /** Encrypted from the start, as usual on port 465. */
        TLS,
        /** For a server on the same machine. */
        OFF
    }
}
