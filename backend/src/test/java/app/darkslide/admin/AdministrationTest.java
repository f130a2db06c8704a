package app.darkslide.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.PasskeyDevice;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest {
    @Inject
    EntityManager database;

    Person administrator;

    @BeforeEach
    void appoint() {
        administrator = Person.administrator();
    }

    @Test
    void accountsAreListedWithWhatTheyStoreAndNothingOfIt() {
        var person = Person.signedUp();
        person.uploaded("a-telling-name.jpg", Pictures.jpeg(60, 40, 1));
        var listed = account(person);
        assertEquals(person.email(), listed.get("email"));
        assertEquals("member", listed.get("role"));
        assertEquals(1, ((Map<?, ?>) listed.get("storage")).get("images"));
        assertEquals(1, listed.get("sessions"));
        assertEquals(LocalDate.now(ZoneOffset.UTC).toString(), listed.get("lastSeenOn"));
        assertFalse(listed.toString().contains("telling"));
    }

    @Test
    void everyPageFollowsTheOneBefore() {
        for (int i = 0; i < 3; i++) Person.signedUp();
        administrator
                .request()
                .get("/admin/users?limit=2")
                .then()
                .header("Link", startsWith("</admin/users?limit=2&cursor="));
        var ids = accounts().stream().map(account -> account.get("id")).toList();
        assertEquals(count("select count(*) from users"), ids.size());
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void aDisabledAccountIsClosedInAllWaysAndItsImagesStay() {
        var person = Person.signedUp();
        var id = person.uploaded("a.jpg", Pictures.jpeg(60, 40, 2));
        var token = person.personalToken("images:read").token();
        change(person, Map.of("disabled", true))
                .then()
                .statusCode(200)
                .body("disabledAt", notNullValue())
                .body("sessions", equalTo(0));
        person.request().get("/images").then().statusCode(401);
        refreshed(person).then().statusCode(401);
        given().auth().oauth2(token).get("/images").then().statusCode(401);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(403)
                .body("type", endsWith("#account-disabled"));
        Person.login(person.username(), "not the password at all")
                .then()
                .statusCode(401)
                .body("type", endsWith("#sign-in-failed"));

        change(person, Map.of("disabled", false)).then().statusCode(200).body("disabledAt", nullValue());
        var again = person.signedInAgain();
        again.request().get("/images/" + id + "/content").then().statusCode(200);
        given().auth().oauth2(token).get("/images").then().statusCode(200);
        again.request()
                .get("/users/me/activity")
                .then()
                .body("items.kind", hasItems("account-disabled", "account-enabled"));
    }

    @Test
    void aSignInThatRacesTheDisablingIsNotLeftBehind() throws Exception {
        var person = Person.signedUp();
        var statuses = AtOnce.run(
                6,
                at -> at == 0
                        ? change(person, Map.of("disabled", true)).statusCode()
                        : Person.login(person.username(), person.password()).statusCode());
        assertEquals(200, statuses.get(0));
        assertEquals(
                0,
                count("select count(*) from sessions s join users u on u.id = s.user_id where u.username = '"
                        + person.username() + "'"));
    }

    @Test
    void aRoleIsGivenAndTakenAndHoldsFromTheNextSignInOn() {
        var person = Person.signedUp();
        person.request().get("/admin/users").then().statusCode(403);
        change(person, Map.of("role", "administrator")).then().statusCode(200).body("role", equalTo("administrator"));
        var promoted = person.signedInAgain();
        promoted.request().get("/admin/users").then().statusCode(200);
        change(person, Map.of("role", "member")).then().statusCode(200);
        promoted.request().get("/admin/users").then().statusCode(403);
        person.signedInAgain().request().get("/users/me/activity").then().body("items.kind", hasItem("role-changed"));
    }

    @Test
    void anAdministratorWhoIsNoneAnyMoreHasNoWayBackByAnInvitation() {
        var other = Person.administrator();
        var path = other.request()
                .contentType(ContentType.JSON)
                .body(Map.of("role", "administrator"))
                .post("/admin/invitations")
                .<String>path("path");
        var id = other.request().get("/admin/invitations").<String>path("items[0].id");
        change(other, Map.of("role", "member")).then().statusCode(200);
        administrator.request().get("/admin/invitations").then().body("items.id", not(hasItem(id)));
        assertTrue(path.startsWith("/register#"));
    }

    @Test
    void whatIsUnknownIsRefused() {
        change(UUID.randomUUID(), Map.of("disabled", true)).then().statusCode(404);
        change(administrator, Map.of("role", "owner")).then().statusCode(400);
        change(administrator, Map.of("password", "x")).then().statusCode(400);
        administrator.request().get("/admin/users?cursor=x").then().statusCode(400);
    }

    @Test
    void theLastAdministratorCannotGo() {
        onlyAdministrator();
        for (var change : List.<Map<String, ?>>of(Map.of("role", "member"), Map.of("disabled", true)))
            change(administrator, change).then().statusCode(409).body("type", endsWith("#last-administrator"));
        administrator
                .request()
                .delete("/users/me")
                .then()
                .statusCode(409)
                .body("type", endsWith("#last-administrator"));
        administrator
                .request()
                .delete("/admin/users/" + administrator.id())
                .then()
                .statusCode(409);
        administrator.request().get("/admin/users").then().statusCode(200);
    }

    @Test
    void theLastTwoAdministratorsCannotRemoveEachOther() throws Exception {
        for (var change : List.<Map<String, ?>>of(Map.of("role", "member"), Map.of("disabled", true), Map.of())) {
            administrator = Person.administrator();
            onlyAdministrator();
            var pair = List.of(administrator, Person.administrator());
            var statuses = AtOnce.run(
                    2,
                    at -> change.isEmpty()
                            ? pair.get(at).request().delete("/users/me").statusCode()
                            : changeBy(pair.get(at), pair.get(1 - at).id(), change)
                                    .statusCode());
            assertEquals(1, Collections.frequency(statuses, 200), change + " " + statuses);
            assertEquals(1, count("select count(*) from users where role = 'ADMINISTRATOR' and disabled_at is null"));
        }
    }

    @Test
    void anAccountIsErasedWithARecord() {
        var person = Person.signedUp();
        var id = person.id();
        administrator
                .request()
                .delete("/admin/users/" + id)
                .then()
                .statusCode(200)
                .body("subject", equalTo("account"));
        Person.login(person.username(), person.password()).then().statusCode(401);
        administrator.request().delete("/admin/users/" + id).then().statusCode(404);
        administrator
                .request()
                .get("/admin/audit")
                .then()
                .body("items[0].action", equalTo("account-erased"))
                .body("items[0].subject", nullValue())
                .body("items[0].actor", equalTo(administrator.username()));
    }

    @Test
    void aQuotaIsSetAndTakenBack() {
        var person = Person.signedUp();
        change(person, Map.of("quota", Map.of("images", 1)))
                .then()
                .statusCode(200)
                .body("storage.limits.images", equalTo(1))
                .body("quota.images", equalTo(1))
                .body("storage.limits.bytes", nullValue());
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 3));
        person.upload("b.jpg", Pictures.jpeg(60, 40, 4))
                .then()
                .statusCode(507)
                .body("type", endsWith("#quota-exceeded"));
        change(person, Map.of("quota", Map.of())).then().body("storage.limits.images", nullValue());
        person.uploaded("b.jpg", Pictures.jpeg(60, 40, 4));
        person.request().get("/users/me/activity").then().body("items.kind", hasItem("quota-changed"));
        administrator
                .request()
                .get("/admin/audit?limit=2")
                .then()
                .body("items.detail", hasItem("images: 1, bytes: default"));
        change(person, Map.of("quota", Map.of("images", -1))).then().statusCode(400);
    }

    @Test
    void aUserWhoLostThePasswordGetsACodeAndIsTold() {
        var person = Person.signedUp();
        var made = administrator.request().post("/admin/users/" + person.id() + "/reset-code");
        made.then().statusCode(200).body("path", startsWith("/reset#")).header("Cache-Control", equalTo("no-store"));
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "code", made.<String>path("path").substring(7), "newPassword", "nine otters over a brass moon"))
                .post("/users/password-resets/use")
                .then()
                .statusCode(204);
        var kinds =
                Person.login(person.username(), "nine otters over a brass moon").<List<String>>path("notices.kind");
        assertEquals(List.of("reset-code-issued", "password-reset"), kinds);
        administrator.request().get("/admin/audit?limit=1").then().body("items.action", contains("reset-code-made"));
        administrator
                .request()
                .post("/admin/users/" + UUID.randomUUID() + "/reset-code")
                .then()
                .statusCode(404);
    }

    @Test
    void aUserWhoLostTheSecondFactorAndTheRecoveryCodesSignsInWithoutItAndIsTold() {
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        var phone = PasskeyDevice.another(person);
        var recoveryCode = person.recoveryCodes().get(0);
        var begun = person.firstStep();
        assertEquals(true, account(person).get("secondFactor"));
        administrator.request().delete(factorsOf(person)).then().statusCode(204);
        assertEquals(false, account(person).get("secondFactor"));
        Person.secondStep(begun, recoveryCode).then().statusCode(401);
        phone.signIn().then().statusCode(422);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(200)
                .body("notices.kind", contains("second-factor-reset"));
        person.request().get("/users/me/recovery-codes").then().body("left", equalTo(10));
        administrator
                .request()
                .get("/admin/audit?limit=1")
                .then()
                .body("items.action", contains("second-factor-reset"))
                .body("items.subject", contains(person.username()));
        administrator.request().delete(factorsOf(person)).then().statusCode(404);
    }

    @Test
    void anAppThatWasNotConfirmedIsNoSecondFactor() {
        var person = Person.signedUp();
        AuthenticatorApp.begun(person);
        assertEquals(false, account(person).get("secondFactor"));
        administrator.request().delete(factorsOf(person)).then().statusCode(404);
    }

    private static String factorsOf(Person person) {
        return "/admin/users/" + person.id() + "/factors";
    }

    @Test
    void whatChangesSomethingNeedsAFreshSignIn() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update sessions set authenticated_at = '2020-01-01' where user_id = ?1")
                .setParameter(1, administrator.id())
                .executeUpdate());
        var stale = given().auth().oauth2(refreshed(administrator).path("accessToken"));
        stale.get("/admin/users").then().statusCode(200);
        for (var path : List.of("/admin/users/" + UUID.randomUUID(), "/admin/settings"))
            given().spec(stale)
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .patch(path)
                    .then()
                    .statusCode(401)
                    .body("type", endsWith("#fresh-sign-in-required"));
        given().spec(stale)
                .delete("/admin/users/" + UUID.randomUUID() + "/factors")
                .then()
                .statusCode(401);
        given().spec(stale)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/admin/invitations")
                .then()
                .statusCode(401);
    }

    @Test
    void anInvitationGivesTheQuotaThatItWasMadeWith() {
        var made = administrator.sending(Map.of("quota", Map.of("images", 7))).post("/admin/invitations");
        made.then().statusCode(201).body("quota.images", equalTo(7)).body("quota.bytes", nullValue());
        administrator
                .request()
                .get("/admin/invitations")
                .then()
                .body("items.find { it.id == '" + made.path("id") + "' }.quota.images", equalTo(7));
        var name = "invited-" + Long.toString(System.nanoTime(), 36);
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "email",
                        name + "@example.org",
                        "password",
                        "a good long passphrase",
                        "invitation",
                        made.<String>path("path").split("#")[1]))
                .post("/users")
                .then()
                .statusCode(201)
                .body("storage.limits.images", equalTo(7))
                .body("storage.limits.bytes", nullValue());
        for (var wrong : List.of(Map.of("images", -1), Map.of("bytes", -1), Map.of("bytes", "much")))
            administrator
                    .sending(Map.of("quota", wrong))
                    .post("/admin/invitations")
                    .then()
                    .statusCode(400);
    }

    @Test
    void anInvitationIsShownOnceListedAndRevoked() {
        var made = administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("note", "Dorothea", "days", 3))
                .post("/admin/invitations");
        made.then()
                .statusCode(201)
                .body("path", startsWith("/register#"))
                .body("role", equalTo("member"))
                .header("Cache-Control", equalTo("no-store"));
        var id = made.<String>path("id");
        administrator
                .request()
                .get("/admin/invitations")
                .then()
                .body("items.id", hasItem(id))
                .body("items.path", everyItem(nullValue()));
        administrator.request().delete("/admin/invitations/" + id).then().statusCode(204);
        administrator.request().delete("/admin/invitations/" + id).then().statusCode(404);
        administrator
                .request()
                .get("/admin/audit")
                .then()
                .body("items.action", hasItems("invitation-made", "invitation-revoked"))
                .body("items.detail", hasItem("member"));
        for (var wrong : List.of(
                Map.of("days", 0),
                Map.of("days", 91),
                Map.of("note", ""),
                Map.of("note", "a\nb"),
                Map.of("role", "god")))
            administrator
                    .request()
                    .contentType(ContentType.JSON)
                    .body(wrong)
                    .post("/admin/invitations")
                    .then()
                    .statusCode(400);
    }

    @Test
    void aSettingOfTheEnvironmentIsShownAsFixed() {
        administrator
                .request()
                .get("/admin/settings")
                .then()
                .body("registration.value", equalTo("open"))
                .body("registration.fixed", equalTo(true));
        settings("closed").then().statusCode(409).body("type", endsWith("#setting-fixed"));
        settings("open").then().statusCode(200);
        settings("ajar").then().statusCode(400);
    }

    @Test
    void theStateOfTheServiceIsToldByNameAndTheJobsWithTheirRuns() {
        administrator
                .request()
                .get("/admin/system")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("blobs", "sealing"))
                .body("checks.find { it.name == 'sealing' }.up", equalTo(true))
                .body("jobs.size()", greaterThan(3))
                .body("jobs.nextRun", everyItem(notNullValue()));
    }

    @Test
    void theAuditSaysWhoDidWhatToWhom() {
        var person = Person.signedUp();
        change(person, Map.of("role", "administrator"));
        administrator
                .request()
                .get("/admin/audit?limit=1")
                .then()
                .body("items.action", contains("role-changed"))
                .body("items.actor", contains(administrator.username()))
                .body("items.subject", contains(person.username()))
                .body("items.detail", contains("administrator"))
                .body("next", notNullValue());
        var first = administrator.request().get("/admin/audit?limit=1");
        var second = administrator
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get("/admin/audit");
        assertTrue(second.<List<String>>path("items.action").contains("account-created"));
        assertFalse(second.<List<String>>path("items.id").contains(first.<String>path("items[0].id")));
    }

    private Map<String, Object> account(Person person) {
        return accounts().stream()
                .filter(account -> account.get("id").equals(person.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> accounts() {
        var accounts = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = administrator.request().queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/admin/users");
            accounts.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return accounts;
    }

    private Response change(Person person, Map<String, ?> change) {
        return change(person.id(), change);
    }

    private Response change(UUID id, Map<String, ?> change) {
        return changeBy(administrator, id, change);
    }

    private static Response changeBy(Person who, UUID id, Map<String, ?> change) {
        return who.request().contentType(ContentType.JSON).body(change).patch("/admin/users/" + id);
    }

    private Response settings(String registration) {
        return administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("registration", registration))
                .patch("/admin/settings");
    }

    private static Response refreshed(Person person) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", person.refreshToken()))
                .post("/users/token");
    }

    private void onlyAdministrator() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update users set role = 'MEMBER' where username <> ?1")
                        .setParameter(1, administrator.username())
                        .executeUpdate());
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery(sql, Long.class).getSingleResult());
    }
}
