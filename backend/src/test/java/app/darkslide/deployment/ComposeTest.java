package app.darkslide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} promises; there may be no Docker where this runs. */
class ComposeTest {
    private static final Path FILE = Path.of("../docker-compose.yml");

    private final Map<String, Object> compose;

    ComposeTest() throws IOException {
        try (var in = Files.newInputStream(FILE)) {
            compose = new Yaml().load(in);
        }
    }

    @Test
    void itIsMySqlAndTheServiceAndNginx() {
        assertEquals(
                Set.of("database", "backend", "web"), map(compose, "services").keySet());
        assertEquals("mysql:8.4", service("database").get("image"));
        assertEquals("nginx:1.28-alpine", service("web").get("image"));
        assertEquals("backend", service("backend").get("build"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "backend", "web"})
    void everyContainerIsConfinedAndWatched(String name) {
        var service = service(name);
        assertEquals(true, service.get("read_only"));
        assertEquals(List.of("ALL"), service.get("cap_drop"));
        assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"));
        assertNotNull(map(service, "healthcheck").get("test"));
        assertFalse(service.containsKey("privileged"));
        assertFalse(service.containsKey("cap_add"));
        assertFalse(service.containsKey("network_mode"));
    }

    @Test
    void nobodyIsRoot() throws IOException {
        assertEquals("mysql", service("database").get("user"));
        assertEquals("nginx", service("web").get("user"));
        assertTrue(Files.readAllLines(Path.of("Dockerfile")).contains("USER 10001:10001"));
    }

    @Test
    void onlyTheWebPortIsPublishedAndOnLoopbackUnlessSomebodySaysOtherwise() {
        assertEquals(
                List.of("${DARKSLIDE_BIND:-127.0.0.1}:${DARKSLIDE_WEB_PORT:-8080}:8080"),
                service("web").get("ports"));
        assertFalse(service("backend").containsKey("ports"));
        assertFalse(service("database").containsKey("ports"));
        assertEquals(List.of("inside"), service("backend").get("networks"));
        assertEquals(List.of("inside"), service("database").get("networks"));
        assertEquals(true, map(map(compose, "networks"), "inside").get("internal"));
    }

    /** Or a proxy in front of it would not be believed, whatever range Docker or Podman takes. */
    @Test
    void theServiceAndNginxBelieveTheirNetworksWhateverRunsThem() throws IOException {
        assertEquals(subnet("inside"), map(service("backend"), "environment").get("DARKSLIDE_TRUSTED_PROXIES"));
        assertTrue(subnet("inside").contains(":-172.31."));
        assertTrue(subnet("outside").contains(":-172.31."));
        assertTrue(
                Files.readString(Path.of("../frontend/nginx/nginx.conf")).contains("set_real_ip_from 172.16.0.0/12;"));
    }

    @SuppressWarnings("unchecked")
    private String subnet(String network) {
        var ipam = map(map(map(compose, "networks"), network), "ipam");
        return ((List<Map<String, String>>) ipam.get("config")).get(0).get("subnet");
    }

    @Test
    void secretsAreFilesThatGitDoesNotSee() throws IOException {
        for (var secret : map(compose, "secrets").entrySet())
            assertEquals(Map.of("file", ".secrets/" + secret.getKey()), secret.getValue());
        assertTrue(
                Files.readAllLines(Path.of("../.gitignore")).stream().anyMatch(line -> line.matches("/?\\.secrets/")));
        for (var name : List.of("database", "backend"))
            map(service(name), "environment").forEach((variable, value) -> {
                if (variable.matches(".*(PASSWORD|KEY).*"))
                    assertTrue(variable.endsWith("_FILE") && value.toString().startsWith("/run/secrets/"), variable);
            });
    }

    @Test
    void whatHasToLastLiesInNamedVolumes() {
        assertEquals(Set.of("database", "data"), map(compose, "volumes").keySet());
        assertEquals(List.of("database:/var/lib/mysql"), service("database").get("volumes"));
        assertEquals(List.of("data:/data"), service("backend").get("volumes"));
        for (var mount : (List<?>) service("web").get("volumes"))
            assertTrue(mount.toString().endsWith(":ro"));
    }

    @Test
    void theImageIsMadeOfWhatWasBuiltAndNeedsNoNetwork() throws IOException {
        var instructions = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertEquals("FROM eclipse-temurin:25-jre", instructions.get(0));
        assertFalse(Files.readString(Path.of("Dockerfile")).contains("syntax="));
        assertTrue(instructions.contains("COPY target/quarkus-app/ ./"));
        assertTrue(instructions.stream().noneMatch(line -> line.matches(".*\\b(apt|curl|wget|ADD)\\b.*")));
        assertTrue(Files.readAllLines(Path.of(".dockerignore")).contains("!target/quarkus-app/"));
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }
}
