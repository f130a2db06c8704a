package app.darkslide.oidc;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Settings as an operator could give them. */
final class TestSetup {
    private String issuer = "https://auth.example.org";
    private String clientId = "darkslide";
    private String clientSecret = "a secret: %";
    private Path clientSecretFile;
    private String scopes = "openid email profile";
    private String administrators;
    private String publicUrl = "https://photos.example.org";

    static TestSetup complete() {
        return new TestSetup();
    }

    TestSetup issuer(String value) {
        issuer = value;
        return this;
    }

    TestSetup clientId(String value) {
        clientId = value;
        return this;
    }

    TestSetup clientSecret(String value) {
        clientSecret = value;
        return this;
    }

    TestSetup clientSecretFile(Path value) {
        clientSecretFile = value;
        return this;
    }

    TestSetup scopes(String value) {
        scopes = value;
        return this;
    }

    TestSetup administrators(String value) {
        administrators = value;
        return this;
    }

    TestSetup publicUrl(String value) {
        publicUrl = value;
        return this;
    }

    OidcSetup of() {
        return new OidcSetup(
                new OidcConfig() {
                    @Override
                    public Optional<String> issuer() {
                        return Optional.ofNullable(issuer);
                    }

                    @Override
                    public Optional<String> clientId() {
                        return Optional.ofNullable(clientId);
                    }

                    @Override
                    public Optional<String> clientSecret() {
                        return Optional.ofNullable(clientSecret);
                    }

                    @Override
                    public Optional<Path> clientSecretFile() {
                        return Optional.ofNullable(clientSecretFile);
                    }

                    @Override
                    public String name() {
                        return "the house";
                    }

                    @Override
                    public String scopes() {
                        return scopes;
                    }

                    @Override
                    public String groupsClaim() {
                        return "groups";
                    }

                    @Override
                    public Optional<String> administrators() {
                        return Optional.ofNullable(administrators);
                    }
                },
                Optional.ofNullable(publicUrl).map(URI::create));
    }
}
