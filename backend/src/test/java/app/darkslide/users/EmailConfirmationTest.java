package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.PostOffice;
import app.darkslide.testing.PostOffice.Mail;
import app.darkslide.testing.Surroundings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mail addresses and their readers, where there is mail. */
@QuarkusTest
@TestProfile(Surroundings.class)
class EmailConfirmationTest {
    private static final String CONFIRM = "Please confirm";
    private static final String NOTICE = "is being changed";

    @Inject
    DataSource database;

    @Inject
    Accounts accounts;

    private final PostOffice post = new PostOffice();
    private Person person;
    private Mail registered;
    private String next;

    @BeforeEach
    void open() throws Exception {
        post.open();
        person = Person.signedUp();
        registered = post.mailTo(person.email(), CONFIRM);
        next = "new-" + person.email();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void theLinkInTheMailToANewAccountConfirmsItsAddressOnce() throws Exception {
        me(person).body("emailConfirmed", equalTo(false)).body("pendingEmail", nullValue());
        var mail = registered;
        assertThat(mail.link("/confirm"), containsString(Surroundings.publicUrl() + "/confirm#"));
        post.confirm(mail).then().statusCode(204);
        me(person).body("emailConfirmed", equalTo(true));
        post.confirm(mail).then().statusCode(422).body("type", equalTo("/problems#code-refused"));
        person.request().get("/users/me/activity").then().body("items.kind", hasItem("email-confirmed"));
    }

    @Test
    void whoWasInvitedConfirmsTheirAddressLikeAnybodyElse() throws Exception {
        var name = "invited-" + person.username();
        var path = Person.administrator()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/admin/invitations")
                .<String>path("path");
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "email",
                        name + "@example.org",
                        "password",
                        person.password(),
                        "invitation",
                        path.substring(path.indexOf('#') + 1)))
                .post("/users")
                .then()
                .statusCode(201)
                .body("emailConfirmed", equalTo(false));
        post.confirm(post.mailTo(name + "@example.org", CONFIRM)).then().statusCode(204);
    }

    @Test
    void aMailThatWaitedGoesToNoAddressThatIsNotMeantAnyMore() throws Exception {
        post.close();
        change(person, next).then().statusCode(200);
        change(person, "newer-" + person.email()).then().statusCode(200);
        post.open();
        post.mailTo("newer-" + person.email(), CONFIRM);
        assertEquals(0, post.mailsTo(next).size());
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmedAndTheOldOneIsTold() throws Exception {
        change(person, next)
                .then()
                .statusCode(200)
                .body("email", equalTo(person.email()))
                .body("pendingEmail", equalTo(next));
        Person.login(next, person.password()).then().statusCode(401);
        var notice = post.mailTo(person.email(), NOTICE);
        assertThat(notice.text(), containsString(next));
        assertThat(notice.text(), containsString("If it was not you"));
        post.confirm(post.mailTo(next, CONFIRM)).then().statusCode(204);
        me(person)
                .body("email", equalTo(next))
                .body("emailConfirmed", equalTo(true))
                .body("pendingEmail", nullValue());
        Person.login(next, person.password()).then().statusCode(200);
        Person.login(person.email(), person.password()).then().statusCode(401);
        person.request().get("/users/me/activity").then().body("items.kind", hasItem("email-changed"));
    }

    @Test
    void aLinkConfirmsNoAddressButTheOneItWasMailedTo() throws Exception {
        change(person, next).then().statusCode(200);
        var mail = post.mailTo(next, CONFIRM);
        change(person, "victim-" + person.email()).then().statusCode(200);
        post.confirm(mail).then().statusCode(422);
        var toVictim = post.mailTo("victim-" + person.email(), CONFIRM);
        change(person, person.email()).then().statusCode(200).body("pendingEmail", nullValue());
        post.confirm(toVictim).then().statusCode(422);
        me(person).body("email", equalTo(person.email()));
    }

    @Test
    void ofTwoWhoWantOneAddressTheFirstToConfirmGetsIt() throws Exception {
        var other = Person.signedUp();
        change(person, next).then().statusCode(200);
        var first = post.mailTo(next, CONFIRM);
        change(other, next).then().statusCode(200);
        var second = post.mailTo(next, CONFIRM, 2);
        post.confirm(first).then().statusCode(204);
        post.confirm(second).then().statusCode(409).body("errors.pointer", contains("/email"));
        me(other).body("email", equalTo(other.email()));
    }

    @Test
    void aLinkIsSentAgainAndTheEarlierOneIsVoid() throws Exception {
        var first = registered;
        person.request().post("/users/me/email-confirmation").then().statusCode(202);
        var second = post.mailTo(person.email(), CONFIRM, 2);
        post.confirm(first).then().statusCode(422);
        post.confirm(second).then().statusCode(204);
    }

    @Test
    void anOldLinkIsRefused() throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update users set email_code_expires_at = timestampadd(second, -1, utc_timestamp(6)) where email = ?")) {
            update.setString(1, person.email());
            assertEquals(1, update.executeUpdate());
        }
        post.confirm(registered).then().statusCode(422);
    }

    @Test
    void aResetTakesBackAChangeThatSomebodyElseMayHaveAskedFor() throws Exception {
        change(person, next).then().statusCode(200);
        var mail = post.mailTo(next, CONFIRM);
        var id = person.id();
        QuarkusTransaction.requiringNew().run(() -> accounts.setPassword(id, "unusable"));
        post.confirm(mail).then().statusCode(422);
        me(person).body("email", equalTo(person.email())).body("pendingEmail", nullValue());
    }

    @Test
    void soDoesANewPassword() throws Exception {
        change(person, next).then().statusCode(200);
        var mail = post.mailTo(next, CONFIRM);
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", person.password(), "newPassword", "nine geese over new water"))
                .put("/users/me/password")
                .then()
                .statusCode(204);
        post.confirm(mail).then().statusCode(422);
    }

    @Test
    void anAddressThatSomebodyHasIsTakenAtOnce() {
        change(person, Person.signedUp().email()).then().statusCode(409);
    }

    private static ValidatableResponse me(Person person) {
        return person.request().get("/users/me").then().statusCode(200);
    }

    private static Response change(Person person, String email) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .patch("/users/me");
    }
}
