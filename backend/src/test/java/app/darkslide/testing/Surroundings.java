package app.darkslide.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A service with all that may stand around one: a proxy before it, so that tests come from many network addresses, a mail server
 * ({@link PostOffice}) and a provider of single sign-on ({@link OidcProvider}). It is one for all tests that need another service
 * than most, for each costs as much as some dozen tests.
 */
public class Surroundings implements QuarkusTestProfile {
    public static final int LOGINS_OF_AN_ACCOUNT = 60;

    /** A group at the provider, whose members are administrators. */
    public static final String KEEPERS = "keepers";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("darkslide.public-url", "http://127.0.0.1:" + FreePort.any());
        settings.putAll(Map.of(
                "darkslide.accounts.logins-per-minute", "200",
                "darkslide.accounts.logins-per-account-in-all-per-hour", String.valueOf(LOGINS_OF_AN_ACCOUNT),
                "darkslide.accounts.links-per-minute", "20",
                "darkslide.accounts.resets-per-hour", "20",
                "darkslide.accounts.reset-mails-per-day", "5"));
        settings.putAll(Map.of(
                "darkslide.mail.host", "127.0.0.1",
                "darkslide.mail.port", String.valueOf(FreePort.any()),
                "darkslide.mail.from", "Darkslide <darkslide@example.org>",
                "darkslide.mail.tls", "off"));
        settings.putAll(Map.of(
                "darkslide.oidc.issuer", "http://localhost:" + FreePort.any(),
                "darkslide.oidc.client-id", "darkslide",
                "darkslide.oidc.client-secret", "the secret of: the tests/+%",
                "darkslide.oidc.name", "the house",
                "darkslide.oidc.administrators", KEEPERS));
        return settings;
    }

    /** One that nobody has ever been around; and administrators have to have a second factor there. */
    public static class Deserted extends Surroundings {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = super.getConfigOverrides();
            settings.put("darkslide.factors.demanded-of", "administrators");
            return settings;
        }
    }

    public static URI publicUrl() {
        return URI.create(ConfigProvider.getConfig().getValue("darkslide.public-url", String.class));
    }
}
