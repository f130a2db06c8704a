package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Surroundings.Deserted.class)
class SecondFactorDemandedTest {
    @Test
    void withoutOneNoImageIsShownOrTakenNobodyIsLookedAfterAndTheAccountIsOpen() {
        var person = Person.administrator();
        var token = person.personalToken("images:read");
        for (var answer : List.of(
                person.request().get("/images"),
                person.request().get("/images/months"),
                person.request().get("/images/trash"),
                person.upload("a.jpg", Pictures.jpeg(60, 40, 9)),
                given().auth().oauth2(token.token()).get("/images"),
                person.request().get("/admin/users"),
                person.request().get("/admin/audit"),
                person.request().get("/admin/system"),
                person.request().delete("/admin/users/" + person.id() + "/factors"),
                person.request().contentType(ContentType.JSON).body(Map.of()).post("/admin/invitations")))
            answer.then().statusCode(403).body("type", equalTo("/problems#second-factor-missing"));
        person.request().get("/users/me").then().statusCode(200);
        person.recoveryCodes();
        person.request().get("/images").then().statusCode(403);
        AuthenticatorApp.of(person);
        person.request().get("/images").then().statusCode(200);
        person.request().get("/admin/users").then().statusCode(200);
        given().auth().oauth2(token.token()).get("/images").then().statusCode(200);
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 9));
    }

    @Test
    void itIsDemandedOfNobodyElse() {
        var member = Person.signedUp();
        member.uploaded("a.jpg", Pictures.jpeg(60, 40, 9));
        member.request()
                .get("/admin/users")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems#administrators-only"));
        given().get("/admin/users").then().statusCode(401);
    }
}
