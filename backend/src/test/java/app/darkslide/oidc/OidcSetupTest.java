package app.darkslide.oidc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With which settings the service starts, and with which it says why not. */
class OidcSetupTest {
    @TempDir
    Path directory;

    @Test
    void aWholeSetUpAndNoneAtAllAreFine() {
        assertEquals(Optional.empty(), TestSetup.complete().of().objection());
        assertEquals(
                Optional.empty(),
                TestSetup.complete()
                        .issuer(null)
                        .clientId(null)
                        .clientSecret(null)
                        .publicUrl(null)
                        .of()
                        .objection());
    }

    @Test
    void halfASetUpIsNamed() {
        refused(TestSetup.complete().issuer(null), "DARKSLIDE_OIDC_ISSUER");
        refused(TestSetup.complete().clientId(null), "DARKSLIDE_OIDC_CLIENT_ID");
        refused(TestSetup.complete().clientSecret(null), "DARKSLIDE_OIDC_CLIENT_SECRET");
        refused(TestSetup.complete().publicUrl(null), "DARKSLIDE_PUBLIC_URL");
        refused(TestSetup.complete().scopes("email profile"), "DARKSLIDE_OIDC_SCOPES");
        refused(TestSetup.complete().clientSecretFile(directory.resolve("missing")), "CLIENT_SECRET_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://auth.example.org",
                "http://10.0.0.1:9091",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "auth.example.org",
                "ftp://auth.example.org",
                "https://",
                "https://user@auth.example.org",
                "https://auth.example.org/#a",
                "not an address"
            })
    void anIssuerThatIsNoneOrInClearIsRefused(String issuer) {
        refused(TestSetup.complete().issuer(issuer), issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://auth.example.org/application/o/darkslide/",
                "http://localhost:9091",
                "http://127.0.0.1:9091",
                "http://[::1]:9091"
            })
    void encryptedOrOnThisMachineItIsFine(String issuer) {
        assertEquals(Optional.empty(), TestSetup.complete().issuer(issuer).of().objection());
    }

    @Test
    void theSecretMayBeInAFileAndChangeThere() throws Exception {
        var file = directory.resolve("secret");
        Files.writeString(file, "one\n");
        var setup =
                TestSetup.complete().clientSecret(null).clientSecretFile(file).of();
        assertEquals(Optional.empty(), setup.objection());
        assertEquals("one", setup.clientSecret());
        Files.writeString(file, "two\n");
        assertEquals("two", setup.clientSecret());
    }

    @Test
    void theStartEndsWithTheSentence() {
        var refusal = assertThrows(
                IllegalStateException.class,
                () -> TestSetup.complete().clientId(null).of().check(null));
        assertEquals(PreventFurtherStepsException.class, refusal.getCause().getClass());
        assertThat(refusal.getCause().getMessage(), containsString("DARKSLIDE_OIDC_CLIENT_ID"));
    }

    private static void refused(TestSetup setup, String named) {
        assertThat(setup.of().objection().orElse(""), containsString(named));
    }
}
