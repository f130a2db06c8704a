package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.database.CommandDatabase;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.PasskeyDevice;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beside the running service, whose database the command joins. */
@QuarkusTest
class AccountsCommandTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whoLostThePasswordGetsACodeByNameOrEmail() {
        var person = Person.signedUp();
        for (var name : List.of(person.username().toUpperCase(), person.email())) {
            assertEquals(0, command("reset", name), err::toString);
            assertThat(out.toString(), matchesPattern("[A-Za-z0-9_-]{43}\n"));
        }
        assertThat(err.toString(), containsString("/reset"));
        assertThat(err.toString(), not(containsString(out.toString().strip())));
        given().contentType(ContentType.JSON)
                .body(Map.of("code", out.toString().strip(), "newPassword", NEW_PASSWORD))
                .post("/users/password-resets/use")
                .then()
                .statusCode(204);
        var kinds = Person.login(person.username(), NEW_PASSWORD).<List<String>>path("notices.kind");
        assertEquals(List.of("reset-code-issued", "reset-code-issued", "password-reset"), kinds);
    }

    @Test
    void aNameWithoutAnAccountIsRefusedInASentence() {
        var person = Person.signedUp();
        for (var name : List.of("nobody-of-that-name", person.username().replace("person", "pérson"), "%", "")) {
            assertEquals(1, command("reset", name));
            assertEquals("", out.toString());
            assertThat(err.toString(), containsString("There is no account of the name or e-mail"));
        }
    }

    @Test
    void anAdministratorIsMadeAndADisabledAccountOpened() throws Exception {
        var person = Person.signedUp();
        Person.administrator()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("disabled", true))
                .patch("/admin/users/" + person.id())
                .then()
                .statusCode(200);
        assertEquals(0, command("admin", person.email().toUpperCase()), err::toString);
        var promoted = person.signedInAgain();
        promoted.request()
                .get("/admin/audit?limit=2")
                .then()
                .body("items.action", contains("account-enabled", "role-changed"))
                .body("items[0].subject", equalTo(person.username()))
                .body("items[0].actor", nullValue())
                .body("items[0].device", nullValue());
        promoted.request().get("/users/me/activity").then().body("items.kind", hasItem("role-changed"));
        assertEquals(1, command("admin", "nobody-of-that-name"));
    }

    @Test
    void whoLostTheSecondFactorSignsInWithoutIt() {
        var administrator = Person.administrator();
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        PasskeyDevice.another(person);
        assertEquals(0, command("reset-factor", person.username()), err::toString);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(200)
                .body("notices.kind", contains("second-factor-reset"));
        administrator
                .request()
                .get("/admin/audit?limit=1")
                .then()
                .body("items[0].action", equalTo("second-factor-reset"))
                .body("items[0].subject", equalTo(person.username()))
                .body("items[0].actor", nullValue());
        assertEquals(1, command("reset-factor", person.username()));
        assertThat(err.toString(), containsString("has no second factor"));
    }

    @Test
    void whatIsNoCommandIsExplained() {
        for (var words :
                List.of(List.<String>of(), List.of("reset"), List.of("turn", "ansel"), List.of("reset", "a", "b"))) {
            assertEquals(2, command(words.toArray(String[]::new)));
            assertThat(err.toString(), containsString("accounts reset <name>"));
        }
    }

    private int command(String... words) {
        out.reset();
        err.reset();
        return new AccountsCommand(
                        CommandDatabase.ofTheService(), new PrintStream(out, true), new PrintStream(err, true))
                .execute(List.of(words));
    }
}
