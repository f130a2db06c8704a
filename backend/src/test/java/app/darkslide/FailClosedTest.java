package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.Person;
import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Whatever a new resource forgets to say, it is closed. Its two resources exist in the tests alone, and in no document. */
@QuarkusTest
class FailClosedTest {
    private static final String LISTED = "/admin/fail-closed-test";
    private static final String UNLISTED = "/fail-closed-test";

    @Path(LISTED)
    static class ListedResource {
        @GET
        @Authenticated
        @Operation(hidden = true)
        public String get() {
            return "open to sessions";
        }

        @POST
        @Operation(hidden = true)
        public String withoutAnnotation() {
            return "open to anybody";
        }
    }

    @Path(UNLISTED)
    static class UnlistedResource {
        @GET
        @Authenticated
        @Operation(hidden = true)
        public String get() {
            return "open to sessions";
        }
    }

    @Test
    void aMethodThatSaysNothingOfAccessIsRefusedToEverybody() {
        given().post(LISTED).then().statusCode(401);
        var person = Person.signedUp();
        person.request().post(LISTED).then().statusCode(403);
        person.request().get(LISTED).then().statusCode(200);
    }

    @Test
    void aSegmentWithoutScopeIsReachedByNoPersonalToken() {
        var token = Person.signedUp()
                .personalToken("images:read", "images:write", "shares:read", "shares:write", "account:read")
                .token();
        given().header("Authorization", "Bearer " + token)
                .get(LISTED)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems#insufficient-scope"))
                .body("detail", containsString("No personal access token reaches this"));
    }

    @Test
    void aSegmentThatIsInNoListIsNotReachedAtAll() {
        Person.signedUp().request().get(UNLISTED).then().statusCode(404).body("type", equalTo("/problems#not-found"));
    }
}
