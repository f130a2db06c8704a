package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Headers;
import app.darkslide.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks through the API's own document, so that no operation can be forgotten. Who may do what: {@link AccessMatrixTest}. */
@QuarkusTest
class EveryEndpointTest {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static JsonNode document;

    private record Operation(String method, String path, JsonNode document) {
        String url() {
            return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        boolean takes(String type) {
            return document.at("/requestBody/content").has(type);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> anotherMethodIsNotAllowed() throws IOException {
        var person = Person.administrator();
        return operations()
                .map(Operation::path)
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var known = operations()
                            .filter(operation -> operation.path.equals(path))
                            .map(Operation::method)
                            .toList();
                    var wrong = METHODS.stream()
                            .filter(method -> !known.contains(method))
                            .findFirst()
                            .orElseThrow();
                    var answer = person.request()
                            .request(
                                    wrong,
                                    path.replaceAll(
                                            "\\{[^}]+}", UUID.randomUUID().toString()));
                    assertEquals(405, answer.statusCode());
                    for (var method : known)
                        assertTrue(answer.header("Allow").contains(method), answer.header("Allow"));
                    assertProblem(answer);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherKindIsNotTaken() throws IOException {
        var person = Person.administrator();
        return operations()
                .filter(operation -> operation.document.has("requestBody"))
                .map(operation -> test(operation, () -> {
                    var answer = person.request()
                            .contentType("text/csv")
                            .body("a,b")
                            .request(operation.method, operation.url());
                    assertEquals(415, answer.statusCode());
                    assertProblem(answer);
                }));
    }

    /** What ends in {@code +json} is read as JSON. */
    @TestFactory
    Stream<DynamicTest> noMediaTypeIsTooOdd() throws IOException {
        var person = Person.administrator();
        return operations()
                .filter(operation -> operation.document.has("requestBody"))
                .flatMap(operation -> Stream.of(
                                "text/plain",
                                "application/xml",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data",
                                "application/octet-stream",
                                "application/*",
                                "nonsense")
                        .filter(type -> !operation.takes(type))
                        .map(type -> DynamicTest.dynamicTest(operation + " of " + type, () -> {
                            var answer = person.request()
                                    .config(RestAssured.config()
                                            .encoderConfig(EncoderConfig.encoderConfig()
                                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                                    .encodeContentTypeAs(type, ContentType.TEXT)))
                                    .header("Content-Type", type)
                                    .body("{}")
                                    .request(operation.method, operation.url());
                            assertEquals(415, answer.statusCode(), answer.asString());
                            assertProblem(answer);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aSlashAtTheEndMakesNoDifference() throws IOException {
        var person = Person.administrator();
        var token = person.personalToken("images:read", "images:write", "shares:read", "shares:write", "account:read")
                .token();
        return operations()
                .filter(operation -> operation.method.equals("GET"))
                .map(operation -> test(operation, () -> {
                    for (var bearer : List.of(person.accessToken(), token))
                        assertEquals(
                                status(bearer, operation.url()),
                                status(bearer, operation.url() + "/"),
                                bearer.substring(0, 9));
                }));
    }

    private static int status(String bearer, String url) {
        return given().auth().oauth2(bearer).get(url).statusCode();
    }

    @TestFactory
    Stream<DynamicTest> rubbishIsTheClientsFaultAndNeverOurs() throws IOException {
        var rubbish = List.of(
                "", "{", "null", "[]", "\"\"", "{\"a\":1}", "{\"login\":null}", "\u0000", "{\"images\":[null]}");
        var person = Person.administrator();
        return operations()
                .filter(operation ->
                        operation.document.at("/requestBody/content").has("application/json"))
                .flatMap(operation -> rubbish.stream()
                        .map(body -> DynamicTest.dynamicTest(operation + " with " + body, () -> {
                            var answer = person.request()
                                    .contentType("application/json")
                                    .body(body.getBytes(StandardCharsets.UTF_8))
                                    .request(operation.method, operation.url());
                            assertTrue(
                                    answer.statusCode() >= 400 && answer.statusCode() < 500,
                                    answer.statusCode() + answer.asString());
                            assertProblem(answer);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneIsNotFound() throws IOException {
        var person = Person.administrator();
        return operations().filter(operation -> operation.path.contains("{")).flatMap(operation -> Stream.of(
                        "abc", "..%2f..", "%00", "0", "x".repeat(5000))
                .map(id -> DynamicTest.dynamicTest(operation + " of " + id.substring(0, 1), () -> {
                    var request = person.request().urlEncodingEnabled(false);
                    if (operation.document.has("requestBody"))
                        request.contentType(operation.takes("application/json") ? "application/json" : "image/jpeg")
                                .body("{}".getBytes(StandardCharsets.UTF_8));
                    var answer = request.request(operation.method, operation.path.replaceAll("\\{[^}]+}", id));
                    assertTrue(Set.of(400, 404, 414).contains(answer.statusCode()), "" + answer.statusCode());
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsDescribedToTheEnd() throws IOException {
        return operations()
                .map(operation -> test(operation, () -> {
                    assertFalse(operation.document.path("summary").asText().isBlank(), "summary");
                    assertFalse(operation.document.path("operationId").asText().isBlank(), "operationId");
                    for (var answer : operation.document.get("responses")) {
                        assertFalse(answer.path("description").asText().isBlank(), "description of an answer");
                    }
                    operation.document.get("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("4")
                                    || answer.getKey().startsWith("5"))
                            .forEach(answer -> assertTrue(
                                    answer.getValue().at("/content").has("application/problem+json"), answer.getKey()));
                    for (var parameter : operation.document.path("parameters"))
                        if (!parameter.path("in").asText().equals("path"))
                            assertFalse(
                                    parameter.path("description").asText().isBlank(),
                                    parameter.path("name").asText());
                }));
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws IOException {
        var names = operations()
                .map(operation -> operation.document.path("operationId").asText())
                .sorted()
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    /** The framework numbers types of the same name in an order of its own: that would rename classes of clients. */
    @Test
    void everyTypeHasANameOfItsOwn() throws IOException {
        document()
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertFalse(name.matches(".*\\d"), name));
    }

    @Test
    void theDocumentSaysWhatOthersThanJavaUnderstand() throws IOException {
        assertEquals("/", document().at("/servers/0/url").asText());
        assertEquals(
                "date-time-local",
                document().at("/components/schemas/LocalDateTime/format").asText());
        for (var pattern : document().findValuesAsText("pattern")) {
            assertTrue(pattern.startsWith("^") && pattern.endsWith("$"), pattern);
            assertFalse(pattern.contains("\\p{"), pattern);
        }
    }

    @Test
    void theDocumentSaysWhoItIsAndHowToSignIn() throws IOException {
        assertEquals("Darkslide", document().at("/info/title").asText());
        assertEquals(
                "bearer",
                document().at("/components/securitySchemes/bearer/scheme").asText());
        assertTrue(document().path("openapi").asText().startsWith("3.1"));
    }

    @Test
    void whereAStatusHasSeveralProblemsTheDocumentShowsTheRightOne() throws IOException {
        assertEquals("/problems#wrong-password", example("put", "/users/me/password", 422));
        assertEquals("/problems#sign-in-failed", example("post", "/users/login", 401));
        assertEquals("/problems#fresh-sign-in-required", example("delete", "/users/me", 401));
        assertEquals("/problems#wrong-code", example("post", "/users/me/factors/authenticator/confirmation", 422));
        assertEquals("/problems#last-administrator", example("patch", "/admin/users/{id}", 409));
        assertEquals("/problems#unreadable-image", example("post", "/images", 422));
    }

    private static String example(String method, String path, int status) throws IOException {
        return document()
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path("application/problem+json")
                .path("example")
                .path("type")
                .asText();
    }

    @Test
    void everyFieldHasADescription() throws IOException {
        var bare = new ArrayList<String>();
        document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(field -> {
                    var isNamedType =
                            field.getValue().has("$ref") || field.getValue().has("anyOf");
                    if (!isNamedType
                            && field.getValue().path("description").asText().isBlank())
                        bare.add(schema.getKey() + "." + field.getKey());
                }));
        assertEquals(List.of(), bare);
    }

    private static DynamicTest test(Operation operation, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(operation.toString(), check);
    }

    private static Stream<Operation> operations() throws IOException {
        var found = new ArrayList<Operation>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey().toUpperCase()))
                .forEach(entry ->
                        found.add(new Operation(entry.getKey().toUpperCase(), path.getKey(), entry.getValue()))));
        assertTrue(found.size() >= 12, "operations in the document");
        return found.stream();
    }

    private static JsonNode document() throws IOException {
        if (document == null)
            document = new ObjectMapper()
                    .readTree(given().get("/openapi?format=json").asString());
        return document;
    }

    private static void assertProblem(Response answer) {
        Headers.assertEachOnce(answer);
        assertEquals("application/problem+json", answer.contentType());
        assertTrue(answer.<String>path("type").startsWith("/problems#"));
    }
}
