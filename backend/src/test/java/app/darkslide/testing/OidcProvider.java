package app.darkslide.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A real OpenID Connect provider, of {@code .ci/oidc-provider.mjs}, at another site than the service: that is at 127.0.0.1, at a
 * port that a test with a browser leads to it, and the provider at localhost. Everybody is "name" there, with the address name@example.org, unless a test says something else.
 */
public final class OidcProvider implements AutoCloseable {
    private static final Path SCRIPT = Path.of("../.ci/oidc-provider.mjs");
    private static final Path PACKAGE = Path.of("../.ci/node_modules/oidc-provider");

    private static final Path LOG = Path.of("target/oidc-provider.log");

    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    public static URI issuer() {
        return URI.create(ConfigProvider.getConfig().getValue("darkslide.oidc.issuer", String.class));
    }

    public static String callback() {
        return Surroundings.publicUrl() + "/users/oidc/callback";
    }

    public static OidcProvider opened() throws IOException {
        var provider = new OidcProvider();
        provider.open();
        return provider;
    }

    public void open() throws IOException {
        assumeTrue(
                Files.isDirectory(PACKAGE) || "true".equals(System.getenv("CI")),
                "There is no OpenID Connect provider on this machine (npm --prefix .ci ci)");
        process = new ProcessBuilder(
                        "node",
                        "--experimental-global-webcrypto", // Node 18 has it only so
                        SCRIPT.toString(),
                        String.valueOf(issuer().getPort()),
                        callback())
                .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        assertEquals("ready", said.readLine());
    }

    /** Says what somebody is there; what is not named is as usual. */
    public void says(String name, Map<String, ?> claims) throws Exception {
        var body = BodyPublishers.ofString(new ObjectMapper().writeValueAsString(claims));
        put("/test/people/" + name, body);
    }

    /** From now on tokens are signed by new keys; the old ones are withdrawn. */
    public void rotateKeys(String algorithm) throws Exception {
        put("/test/keys/" + algorithm, BodyPublishers.noBody());
    }

    private void put(String path, HttpRequest.BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(issuer().resolve(path)).PUT(body).build();
        assertEquals(200, http.send(request, BodyHandlers.discarding()).statusCode());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join(); // until then it answers still, and has its port
    }
}
