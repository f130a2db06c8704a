package app.darkslide.deployment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} promises; there may be no Docker where this runs. */
class ComposeTest {
    private static final Path FILE = Path.of("../docker-compose.yml");

    /** Of somebody else: neither ours nor a stage of the build. */
    private static final Pattern IMAGE =
            Pattern.compile("(?m)^ *(?:FROM|image:|container:) +((?!scratch|runtime|darkslide)[a-z].*?)(?: AS .*)?$");

    private final Map<String, Object> compose;

    ComposeTest() throws IOException {
        try (var in = Files.newInputStream(FILE)) {
            compose = new Yaml().load(in);
        }
    }

    @Test
    void itIsMySqlAndTheServiceAndNginxAndMoreForWhoWantsIt() {
        assertEquals(Set.of("secrets", "database", "backend", "web"), services(null));
        assertEquals(Set.of("tls"), services(List.of("tls")));
        assertEquals(Set.of("join", "backend-2", "backend-3", "objects"), services(List.of("scale")));
        assertEquals("mysql:8.4", service("database").get("image"));
        assertEquals("nginx:1.28-alpine", service("web").get("image"));
        assertEquals("caddy:2.10-alpine", service("tls").get("image"));
        assertEquals("backend/Dockerfile", map(service("backend"), "build").get("dockerfile"));
        assertEquals(service("backend").get("build"), service("secrets").get("build"));
    }

    /** Or what is built today would be something else tomorrow; Dependabot proposes the next ones. */
    @Test
    void everyImageIsPinnedByItsMinorVersion() throws IOException {
        var files = new ArrayList<>(List.of(FILE, Path.of("Dockerfile")));
        try (var workflows = Files.newDirectoryStream(Path.of("../.github/workflows"))) {
            workflows.forEach(files::add);
        }
        var images = new TreeSet<String>();
        for (var file : files)
            IMAGE.matcher(Files.readString(file)).results().forEach(match -> images.add(match.group(1)));
        assertTrue(images.containsAll(Set.of("mysql:8.4", "maven:3.9-eclipse-temurin-25")), images::toString);
        assertEquals(
                List.of(),
                images.stream()
                        .filter(image -> !image.matches(".+:v?\\d+\\.\\d.*"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secrets", "database", "backend", "web", "tls", "join", "backend-2", "backend-3", "objects"})
    void everyContainerIsConfinedAndWatched(String name) {
        var service = service(name);
        assertEquals(true, service.get("read_only"));
        assertEquals(List.of("ALL"), service.get("cap_drop"));
        assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"));
        assertFalse(service.containsKey("privileged"));
        assertFalse(service.containsKey("network_mode"));
        if (Set.of("secrets", "join").contains(name)) assertEquals("no", service.get("restart")); // it ends
        else assertNotNull(map(service, "healthcheck").get("test"));
        assertEquals(name.equals("tls") ? List.of("NET_BIND_SERVICE") : null, service.get("cap_add"));
    }

    @Test
    void nobodyIsRoot() throws IOException {
        assertEquals("mysql", service("database").get("user"));
        assertEquals("nginx", service("web").get("user"));
        for (var name : List.of("tls", "objects"))
            assertEquals("10001:10001", service(name).get("user"));
        assertTrue(dockerfile().contains("USER 10001:10001"));
    }

    @Test
    void onlyTheWebPortIsPublishedAndOnLoopbackUnlessSomebodySaysOtherwise() {
        assertEquals(
                List.of("${DARKSLIDE_BIND:-127.0.0.1}:${DARKSLIDE_WEB_PORT:-8080}:8080"),
                service("web").get("ports"));
        for (var name : List.of("backend", "database", "join", "objects")) {
            assertFalse(service(name).containsKey("ports"));
            assertEquals(List.of("inside"), service(name).get("networks"));
        }
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

    /** Or passkeys would be made for another host, and links lead there. What is empty counts as not set. */
    @Test
    void theNameThatCaddyServesIsTheAddressOfTheService() {
        assertEquals(
                "${DARKSLIDE_DOMAIN:+https://${DARKSLIDE_DOMAIN}}",
                map(service("backend"), "environment").get("DARKSLIDE_PUBLIC_URL"));
        assertEquals(
                "caddy reverse-proxy --from ${DARKSLIDE_DOMAIN:-localhost} --to web:8080",
                service("tls").get("command"));
    }

    @SuppressWarnings("unchecked")
    private String subnet(String network) {
        var ipam = map(map(map(compose, "networks"), network), "ipam");
        return ((List<Map<String, String>>) ipam.get("config")).get(0).get("subnet");
    }

    @Test
    void secretsAreMadeOnceAndReadFromVolumes() throws IOException {
        assertFalse(compose.containsKey("secrets"));
        assertEquals(List.of("sh", "make-secrets"), service("secrets").get("entrypoint"));
        for (var name : List.of("database", "backend", "objects")) {
            assertEquals(
                    Map.of("condition", "service_completed_successfully"),
                    map(service(name), "depends_on").get("secrets"));
            map(service(name), "environment").forEach((variable, value) -> {
                if (variable.matches(".*(PASSWORD|KEY).*"))
                    assertTrue(
                            variable.endsWith("_FILE")
                                    && value.toString()
                                            .matches(
                                                    "(/(secrets|master-key)/\\w+|\\$\\{DARKSLIDE_SCALE:\\+/objects-key/\\w+})"),
                            variable);
            });
        }
    }

    @Test
    void onlyTheServiceHasTheMasterKeyAndTheData() {
        assertEquals(
                Set.of(
                        "database",
                        "data",
                        "data-2",
                        "data-3",
                        "objects",
                        "secrets",
                        "master-key",
                        "objects-key",
                        "certificates"),
                map(compose, "volumes").keySet());
        assertEquals(
                List.of("database:/var/lib/mysql", "secrets:/secrets:ro"),
                service("database").get("volumes"));
        assertEquals(
                List.of(
                        "data:/data",
                        "secrets:/secrets:ro",
                        "master-key:/master-key:ro",
                        "objects-key:/objects-key:ro"),
                service("backend").get("volumes"));
        assertEquals(
                List.of("objects:/objects", "objects-key:/objects-key:ro"),
                service("objects").get("volumes"));
        assertEquals(List.of("certificates:/certificates"), service("tls").get("volumes"));
        for (var mount : (List<?>) service("web").get("volumes"))
            assertTrue(mount.toString().endsWith(":ro"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void anotherReplicaIsTheSameOnADirectoryOfItsOwn(String number) {
        var first = service("backend");
        var replica = service("backend-" + number);
        for (var key : List.of("image", "environment", "healthcheck", "tmpfs", "stop_grace_period"))
            assertEquals(first.get(key), replica.get(key), key);
        var volumes = new ArrayList<Object>((List<?>) first.get("volumes"));
        assertEquals("data:/data", volumes.set(0, "data-" + number + ":/data"));
        assertEquals(volumes, replica.get("volumes"));
    }

    /** What the first one signs, the others have to believe; they begin with its key, as docs/replicas.md says. */
    @Test
    void replicasJoinWithTheKeyOfTheFirstOne() throws IOException {
        var join = service("join");
        assertEquals(List.of("data:/data:ro", "data-2:/data-2", "data-3:/data-3"), join.get("volumes"));
        assertEquals("service_healthy", map(map(join, "depends_on"), "backend").get("condition"));
        for (var replica : List.of("backend-2", "backend-3"))
            assertEquals(
                    Map.of(
                            "join", Map.of("condition", "service_completed_successfully"),
                            "objects", Map.of("condition", "service_healthy")),
                    service(replica).get("depends_on"));
        for (var volume : List.of("/data", "/data-2", "/data-3", "/objects", "/objects-key"))
            assertTrue(dockerfile().stream().anyMatch(line -> line.matches("RUN mkdir .*" + volume + " .*")), volume);
    }

    /** It takes all addresses that the name has when it starts, which is after those of the profile, if they start at all. */
    @Test
    void nginxFindsEveryReplicaByTheNameOfTheFirstOne() throws IOException {
        var configuration = Files.readString(Path.of("../frontend/nginx/nginx.conf"));
        assertTrue(configuration.contains("server backend:8080 max_fails=0;"));
        for (var replica : List.of("backend-2", "backend-3")) {
            assertEquals(
                    Map.of("inside", Map.of("aliases", List.of("backend"))),
                    service(replica).get("networks"));
            assertEquals(
                    Map.of("condition", "service_healthy", "restart", true, "required", false),
                    map(service("web"), "depends_on").get(replica));
        }
    }

    /** Without the variable the first replica keeps files in its directory, where the others would not find them. */
    @Test
    void allReplicasKeepFilesInTheObjectStoreOrThereIsOne() {
        var environment = map(service("backend"), "environment");
        for (var name : List.of("ENDPOINT", "BUCKET", "ACCESS_KEY_FILE", "SECRET_KEY_FILE"))
            assertTrue(environment.get("DARKSLIDE_S3_" + name).toString().startsWith("${DARKSLIDE_SCALE:+"), name);
        assertEquals("${DARKSLIDE_SCALE:+http://objects:7070}", environment.get("DARKSLIDE_S3_ENDPOINT"));
        assertTrue(service("objects").get("entrypoint").toString().contains("$${DARKSLIDE_SCALE:?"));
        assertEquals(
                Map.of("condition", "service_healthy", "required", false),
                map(service("backend"), "depends_on").get("objects"));
    }

    @Test
    void theImageIsBuiltFromTheSourcesOrOfWhatWasBuilt() throws IOException {
        var instructions = dockerfile();
        assertTrue(instructions.contains("ARG BUILD=sources"));
        assertTrue(instructions.contains("FROM ${BUILD} AS application"));
        for (var stage : List.of("sources", "copied")) assertTrue(instructions.contains("FROM scratch AS " + stage));
        assertTrue(instructions.contains("COPY backend/target/quarkus-app/ /"));
        assertTrue(Files.readAllLines(Path.of("../.dockerignore")).contains("!backend/target/quarkus-app/"));
        // These would have to be fetched before anything else.
        assertTrue(instructions.stream().noneMatch(line -> line.matches(".*\\b(apt|curl|wget|ADD)\\b.*")));
        assertFalse(Files.readString(Path.of("Dockerfile")).contains("syntax="));
    }

    @Test
    void theImageGetsAllThatTheBuildTakesFromBesideIt() throws IOException {
        var taken = Pattern.compile("[>/]\\.\\./([^/\"<]+)")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(taken.containsAll(List.of("frontend", "LICENSE")), taken::toString);
        var sent = Files.readAllLines(Path.of("../.dockerignore"));
        for (var name : taken) assertTrue(sent.contains("!" + name) || sent.contains("!" + name + "/"), name);
    }

    /** Or the archive of classes would not be used. */
    @Test
    void theRehearsalIsThatOfTheImage() throws IOException {
        var instructions = dockerfile();
        var image = instructions.subList(instructions.indexOf("FROM runtime"), instructions.size());
        assertTrue(instructions.contains("COPY --from=runtime /opt/java/openjdk/ /opt/java/openjdk/"));
        for (var shared : List.of("WORKDIR /opt/darkslide", "COPY --from=application / ./"))
            assertEquals(2, instructions.stream().filter(shared::equals).count(), shared);
        assertTrue(image.contains("COPY --from=rehearsal /opt/darkslide/classes.aot ./"));
        assertTrue(image.stream()
                .anyMatch(line -> line.startsWith("ENTRYPOINT") && line.contains("-XX:AOTCache=classes.aot")));
        assertTrue(instructions.contains("FROM " + service("database").get("image") + " AS rehearsal"));
    }

    @Test
    void everyVariableIsDocumentedWithItsDefault() throws IOException {
        assertEquals(
                pairs("\\$\\{(DARKSLIDE_[A-Z_]+):-([^}]*)}", FILE),
                pairs("(?m)^\\| `(DARKSLIDE_[A-Z_]+)` \\| `([^`]*)` \\|", Path.of("docs/docker.md")));
    }

    private static Map<String, String> pairs(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .collect(toMap(match -> match.group(1), match -> match.group(2), (one, same) -> one));
    }

    private static List<String> dockerfile() throws IOException {
        return Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private Set<String> services(List<String> profiles) {
        return map(compose, "services").keySet().stream()
                .filter(name -> Objects.equals(profiles, service(name).get("profiles")))
                .collect(toSet());
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }
}
