package app.darkslide.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The OpenID Connect provider that people can sign in through. Without an issuer there is none. */
@ConfigMapping(prefix = "darkslide.oidc")
interface OidcConfig {
    /** The provider's address to the letter as its discovery document has it, a slash at its end included. */
    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** A file that holds the secret, such as a Docker secret. */
    Optional<Path> clientSecretFile();

    /** What the button says after "Sign in with". */
    @WithDefault("single sign-on")
    String name();

    /** With spaces between them. */
    @WithDefault("openid email profile")
    String scopes();

    /** The claim that lists the groups of a user. */
    @WithDefault("groups")
    String groupsClaim();

    /** A group whose members are administrators here, and nobody else who signs in through the provider. */
    Optional<String> administrators();
}
