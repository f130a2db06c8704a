package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.junit.jupiter.api.Test;

/** What the document says of an operation that says next to nothing. */
class ApiDocumentTest {
    private static final Set<String> OF_ALL = Set.of("400", "500", "503");

    @Test
    void aPublicOperationNeedsNoToken() {
        var operation = completed("/things", operation("200"));
        assertEquals(List.of(), operation.getSecurity());
        assertEquals(statuses("200"), operation.getResponses().getAPIResponses().keySet());
    }

    @Test
    void anotherOneCanBeRefused() {
        var operation = completed("/things/{id}", secured("200"));
        assertEquals(
                statuses("200", "401", "403", "404"),
                operation.getResponses().getAPIResponses().keySet());
        assertEquals("/problems#unauthorized", problem(operation, "401"));
    }

    @Test
    void whatNeedsAFreshSignInSaysSoTwice() {
        var operation = secured("200").description("Erases all.");
        operation.addExtension(ApiDocument.FRESH_SIGN_IN, "needed");
        completed("/things", operation);
        assertEquals("Erases all. Needs a sign-in that is at most ten minutes old.", operation.getDescription());
        assertEquals("/problems#fresh-sign-in-required", problem(operation, "401"));
        assertEquals(Map.of(), operation.getExtensions());
    }

    @Test
    void anOperationNamesItsProblemWhereAStatusHasSeveral() {
        var operation = operation("422");
        operation.addExtension(ApiDocument.PROBLEM, "wrong-password");
        completed("/things", operation);
        assertEquals("/problems#wrong-password", problem(operation, "422"));
        assertEquals("/problems#invalid-request", problem(operation, "400"));
    }

    @Test
    void conditionsAndRangesHaveTheirAnswers() {
        var operation = operation("200")
                .addParameter(OASFactory.createParameter().name("If-None-Match").in(In.HEADER))
                .addParameter(OASFactory.createParameter().name("If-Match").in(In.HEADER))
                .addParameter(OASFactory.createParameter().name("Range").in(In.HEADER));
        completed("/things", operation);
        assertEquals(
                statuses("200", "304", "412", "416"),
                operation.getResponses().getAPIResponses().keySet());
        assertTrue(headers(operation, "200").contains("ETag"));
        for (var parameter : operation.getParameters())
            assertFalse(parameter.getDescription().isBlank());
    }

    @Test
    void aPageLinksToTheNextAndSaysHowMuchItHolds() {
        var operation = operation("200")
                .addParameter(OASFactory.createParameter().name("cursor").in(In.QUERY))
                .addParameter(OASFactory.createParameter()
                        .name("limit")
                        .in(In.QUERY)
                        .schema(OASFactory.createSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.TEN)));
        completed("/things", operation);
        assertTrue(headers(operation, "200").contains("Link"));
        assertEquals("How many, 1 to 10.", operation.getParameters().get(1).getDescription());
    }

    @Test
    void whatIsMadeHasAPlaceAndWhoHasToWaitIsToldHowLong() {
        var operation = completed("/things", operation("201", "429"));
        assertEquals(Set.of("Location"), headers(operation, "201"));
        assertEquals(Set.of("Retry-After"), headers(operation, "429"));
        assertEquals(Set.of("Retry-After"), headers(operation, "503"));
    }

    @Test
    void wordsOfItsOwnStay() {
        var operation = operation("200")
                .addParameter(
                        OASFactory.createParameter().name("cursor").in(In.QUERY).description("Of this list."));
        operation
                .getResponses()
                .addAPIResponse("401", OASFactory.createAPIResponse().description("Of this answer."));
        completed("/things", operation);
        assertEquals("Of this list.", operation.getParameters().get(0).getDescription());
        assertEquals(
                "Of this answer.",
                operation.getResponses().getAPIResponse("401").getDescription());
    }

    @Test
    void aMediaTypeWithoutSchemaIsBytes() {
        var operation = operation("204");
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .content(OASFactory.createContent()
                                        .addMediaType("image/*", OASFactory.createMediaType())));
        completed("/things", operation);
        var content = operation.getResponses().getAPIResponse("200").getContent();
        assertEquals("binary", content.getMediaType("image/*").getSchema().getFormat());
        assertNull(operation.getResponses().getAPIResponse("204").getContent());
    }

    @Test
    void whatAProblemMaySayIsListedAndNotClosed() {
        var reason = OASFactory.createSchema().description("Why.");
        var rule = OASFactory.createSchema().description("Which rule.");
        new ApiDocument()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths())
                        .components(OASFactory.createComponents()
                                .addSchema("Problem", OASFactory.createSchema().addProperty("reason", reason))
                                .addSchema(
                                        "FieldError", OASFactory.createSchema().addProperty("rule", rule))));
        assertTrue(reason.getDescription().contains(ProblemReason.OUTCOME_UNKNOWN.slug()), reason.getDescription());
        assertTrue(rule.getDescription().contains(FieldRule.MALFORMED.slug()), rule.getDescription());
        assertNull(reason.getEnumeration());
        assertNull(rule.getEnumeration());
    }

    private static Set<String> statuses(String... own) {
        var all = new HashSet<>(OF_ALL);
        all.addAll(List.of(own));
        return all;
    }

    private static Operation operation(String... statuses) {
        var responses = OASFactory.createAPIResponses();
        for (var status : statuses)
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description("Something."));
        return OASFactory.createOperation().responses(responses);
    }

    private static Operation secured(String status) {
        return operation(status)
                .security(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
    }

    private static Operation completed(String path, Operation operation) {
        var item = OASFactory.createPathItem();
        item.setGET(operation);
        new ApiDocument()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths().addPathItem(path, item)));
        return operation;
    }

    private static Set<String> headers(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status).getHeaders().keySet();
    }

    private static Object problem(Operation operation, String status) {
        var example = operation
                .getResponses()
                .getAPIResponse(status)
                .getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .getExample();
        return ((Map<?, ?>) example).get("type");
    }
}
