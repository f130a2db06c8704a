package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.quotas.Limits;
import app.darkslide.registration.Invitations;
import app.darkslide.registration.RegistrationMode;
import app.darkslide.registration.RegistrationPolicy;
import app.darkslide.registration.Unfixed;
import app.darkslide.sessions.Role;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.OidcProvider;
import app.darkslide.testing.OidcVisitor;
import app.darkslide.testing.Person;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The accounts behind identities at a provider: made, connected, disconnected, confirmed, and made administrators. */
@QuarkusTest
@TestProfile(Surroundings.class)
class OidcAccountTest {
    private static final String CONNECTION = "/users/oidc/connection";
    private static final String CONFIRMATION = "/users/oidc/confirmation";
    private static final String IDENTITIES = "/users/me/identities";
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    private static OidcProvider provider;

    @Inject
    DataSource database;

    @Inject
    Unfixed unfixed;

    @Inject
    RegistrationPolicy policy;

    @Inject
    Invitations invitations;

    @BeforeAll
    static void open() throws Exception {
        provider = OidcProvider.opened();
    }

    @AfterAll
    static void close() {
        if (provider != null) provider.close();
    }

    private boolean lifted;

    private void registration(RegistrationMode mode) {
        if (!lifted) unfixed.lift();
        lifted = true;
        policy.set(mode);
    }

    @AfterEach
    void putBack() {
        if (lifted) unfixed.putBack();
    }

    @Test
    void registrationClosed() throws Exception {
        var known = OidcVisitor.unknown();
        known.signIn().then().statusCode(200);
        registration(RegistrationMode.CLOSED);
        var unknown = OidcVisitor.unknown();
        unknown.signIn().then().statusCode(403).body("type", endsWith("#registration-closed"));
        unknown.signIn(Map.of("invitation", invitation(Role.MEMBER)))
                .then()
                .statusCode(403)
                .body("type", endsWith("#registration-closed"));
        assertEquals(0, accounts(unknown.name));
        known.signIn().then().statusCode(200);
    }

    @Test
    void anInvitationOpensOnceAndGivesItsRoleAndQuota() throws Exception {
        registration(RegistrationMode.INVITATION);
        var one = OidcVisitor.unknown();
        one.signIn().then().statusCode(403).body("type", endsWith("#invitation-needed"));
        var code = invitations
                .make(Role.ADMINISTRATOR, null, new Limits(7L, null), UUID.randomUUID(), Duration.ofDays(1))
                .secret();
        one.signIn(Map.of("invitation", code))
                .then()
                .statusCode(200)
                .body("user.role", equalTo("administrator"))
                .body("user.storage.limits.images", equalTo(7));
        OidcVisitor.unknown()
                .signIn(Map.of("invitation", code))
                .then()
                .statusCode(403)
                .body("errors.pointer", contains("/invitation"));
    }

    @Test
    void anInvitationUsedByTwoAtOnceMakesOneAccount() throws Exception {
        registration(RegistrationMode.INVITATION);
        var code = invitation(Role.MEMBER);
        var visitors = List.of(OidcVisitor.unknown(), OidcVisitor.unknown(), OidcVisitor.unknown());
        for (var visitor : visitors)
            visitor.arrive(visitor.pass(visitor.begin(Map.of("invitation", code))))
                    .then()
                    .statusCode(303);
        var statuses = AtOnce.run(3, at -> visitors.get(at).complete().statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(2, Collections.frequency(statuses, 403), statuses.toString());
    }

    @Test
    void anEmailThatBelongsToSomebodyVerifiedOrNot() throws Exception {
        var victim = Person.signedUp();
        for (var verified : List.of(true, false)) {
            var attacker = OidcVisitor.unknown();
            provider.says(attacker.name, Map.of("email", victim.email(), "email_verified", verified));
            attacker.signIn()
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("#already-taken"))
                    .body("errors.pointer", contains("/email"))
                    .body("detail", containsString("sign in with its password"));
            assertEquals(0, accounts(attacker.name));
        }
        victim.request().get(IDENTITIES).then().body("items", empty());
    }

    /** Or whoever has no invitation could find out who is here. */
    @Test
    void withoutAnInvitationNobodyLearnsWhichAddressesAreTaken() throws Exception {
        var person = Person.signedUp();
        registration(RegistrationMode.INVITATION);
        var stranger = OidcVisitor.unknown();
        provider.says(stranger.name, Map.of("email", person.email()));
        stranger.signIn().then().statusCode(403).body("errors", nullValue());
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedIsNotConfirmed() throws Exception {
        var visitor = OidcVisitor.unknown();
        provider.says(visitor.name, Map.of("email_verified", false));
        visitor.signIn().then().statusCode(200).body("user.emailConfirmed", equalTo(false));
    }

    @Test
    void withoutAnAddressThereIsNoAccount() throws Exception {
        for (var email : List.of("", "no address", "a@b@c", "<a@b>", "a".repeat(250) + "@example.org")) {
            var visitor = OidcVisitor.unknown();
            provider.says(visitor.name, Map.of("email", email));
            visitor.signIn().then().statusCode(401).body("detail", containsString("does not tell your e-mail address"));
        }
    }

    @Test
    void namesAreMadeValidAndUnique() throws Exception {
        var end = Long.toString(System.nanoTime(), 36);
        assertEquals("Jurgen-" + end, nameFor("Jürgen " + end));
        assertEquals("Jurgen-" + end + "-2", nameFor("Jürgen " + end));
        assertEquals("x" + end, nameFor(".x" + end + "@example.org"));
        assertEquals(32, nameFor("y" + end + "y".repeat(100)).length());
        assertTrue(nameFor("写真").startsWith("visitor-"), "the address, where the name gives none");
        assertTrue(nameFor("<script>alert(1)</script>").matches("script-alert-1-script(-.+)?"));
    }

    private String nameFor(String preferred) throws Exception {
        var visitor = OidcVisitor.unknown();
        provider.says(visitor.name, Map.of("preferred_username", preferred));
        return visitor.signIn().then().statusCode(200).extract().path("user.username");
    }

    @Test
    void anAccountIsConnectedUsedAndDisconnected() throws Exception {
        var person = Person.signedUp();
        var visitor = OidcVisitor.unknown();
        visitor.arrive(visitor.pass(visitor.begin(person, IDENTITIES)))
                .then()
                .statusCode(303)
                .header("Location", equalTo("/connected"));
        visitor.complete(person, CONNECTION).then().statusCode(200).body("label", equalTo(visitor.name));
        visitor.signIn()
                .then()
                .statusCode(200)
                .body("user.username", equalTo(person.username()))
                .body("user.email", equalTo(person.email()))
                .body("notices.kind", hasItem("identity-connected"));
        var id = person.request()
                .get(IDENTITIES)
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        Person.signedUp().request().delete(IDENTITIES + "/" + id).then().statusCode(404);
        person.request().delete(IDENTITIES + "/" + id).then().statusCode(204);
        person.request().delete(IDENTITIES + "/" + id).then().statusCode(404);
        person.request().get("/users/me/activity").then().body("items.kind", hasItem("identity-disconnected"));
        provider.says(visitor.name, Map.of("email", visitor.email()));
        assertThat(visitor.signIn().path("user.username"), not(equalTo(person.username())));
    }

    @Test
    void connectionBegunByAAndEndedByB() throws Exception {
        var a = Person.signedUp();
        var b = Person.signedUp();
        var browser = OidcVisitor.unknown();
        browser.arrive(browser.pass(browser.begin(a, IDENTITIES))).then().statusCode(303);
        browser.complete(b, CONNECTION).then().statusCode(401).body("type", endsWith("#sign-in-failed"));
        // Nor does the sign-in of a stranger become one of the account, or the other way round.
        browser.complete().then().statusCode(401);
        browser.complete(a, CONFIRMATION).then().statusCode(401);
        for (var person : List.of(a, b)) person.request().get(IDENTITIES).then().body("items", empty());
        browser.complete(a, CONNECTION).then().statusCode(200);
        browser.complete(a, CONNECTION).then().statusCode(401);
    }

    @Test
    void signInThatIsCompletedAsAConnection() throws Exception {
        var victim = Person.signedUp();
        var attacker = OidcVisitor.unknown();
        attacker.arrive(attacker.pass(attacker.begin(Map.of()))).then().statusCode(303);
        attacker.complete(victim, CONNECTION).then().statusCode(401);
        victim.request().get(IDENTITIES).then().body("items", empty());
    }

    @Test
    void anIdentityOpensOneAccount() throws Exception {
        var taken = OidcVisitor.unknown();
        taken.signIn().then().statusCode(200);
        var person = Person.signedUp();
        connect(person, taken).then().statusCode(409).body("detail", containsString("belongs to another account"));
        var own = OidcVisitor.unknown();
        connect(person, own).then().statusCode(200);
        connect(person, own).then().statusCode(409).body("detail", containsString("connected to your account already"));
        person.request().get(IDENTITIES).then().body("items", hasSize(1));
    }

    @Test
    void anAccountHasNoMoreThanFive() throws Exception {
        var person = Person.signedUp();
        for (int i = 0; i < 5; i++)
            connect(person, OidcVisitor.unknown()).then().statusCode(200);
        connect(person, OidcVisitor.unknown()).then().statusCode(409);
    }

    @Test
    void anOldSignInCanNeitherConnectNorDisconnect() throws Exception {
        var person = old(Person.signedUp());
        for (var answer : List.of(
                person.request().post(IDENTITIES), person.request().delete(IDENTITIES + "/" + UUID.randomUUID())))
            answer.then().statusCode(401).body("type", endsWith("#fresh-sign-in-required"));
    }

    @Test
    void theLastWayInStays() throws Exception {
        var visitor = OidcVisitor.unknown();
        var person = OidcVisitor.person(visitor.signIn());
        var second = OidcVisitor.unknown();
        connect(person, second).then().statusCode(200);
        var ids = person.request().get(IDENTITIES).<List<String>>path("items.id");
        var statuses = AtOnce.run(
                2, at -> person.request().delete(IDENTITIES + "/" + ids.get(at)).statusCode());
        assertEquals(1, Collections.frequency(statuses, 204), statuses.toString());
        assertEquals(1, Collections.frequency(statuses, 409), statuses.toString());
        setPassword(person, null).then().statusCode(204);
        String left = person.request().get(IDENTITIES).path("items[0].id");
        person.request().delete(IDENTITIES + "/" + left).then().statusCode(204);
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void anIdentityOfAnotherProviderThanTodaysIsNoWayIn() throws Exception {
        var person = OidcVisitor.person(OidcVisitor.unknown().signIn());
        sql(
                "insert into external_identities (id, user_id, issuer, subject, label, created_at, used_at)"
                        + " select unhex(replace(uuid(), '-', '')), id, 'https://once.example.org', id, 'once', created_at, created_at"
                        + " from users where username = ?",
                person.username());
        var ids = person.request().get(IDENTITIES).<List<String>>path("items.id");
        var once = person.request().get(IDENTITIES).<String>path("items.find { it.label == 'once' }.id");
        for (var id : ids)
            if (!id.equals(once))
                person.request().delete(IDENTITIES + "/" + id).then().statusCode(409);
        person.request().delete(IDENTITIES + "/" + once).then().statusCode(204);
    }

    @Test
    void theFirstPasswordNeedsAFreshSignInAndEveryOtherThePresentOne() throws Exception {
        var visitor = OidcVisitor.unknown();
        var person = OidcVisitor.person(visitor.signIn());
        setPassword(person, "none").then().statusCode(422).body("type", endsWith("#wrong-password"));
        var late = old(person);
        setPassword(late, null).then().statusCode(401).body("type", endsWith("#fresh-sign-in-required"));
        setPassword(OidcVisitor.person(visitor.signIn()), null).then().statusCode(204);
        var again = OidcVisitor.person(visitor.signIn());
        setPassword(again, null).then().statusCode(400).body("errors.pointer", contains("/currentPassword"));
        setPassword(again, "wrong").then().statusCode(422);
        setPassword(again, NEW_PASSWORD).then().statusCode(204);
        again.request().get("/users/me").then().body("hasPassword", equalTo(true));
    }

    @Test
    void recoveryCodesSetAPasswordWhereThereIsNone() throws Exception {
        var person = OidcVisitor.person(OidcVisitor.unknown().signIn());
        var code = person.recoveryCodes().get(0);
        given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "code", code, "newPassword", NEW_PASSWORD))
                .post("/users/recovery")
                .then()
                .statusCode(204);
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void aResetCodeSetsAPasswordWhereThereIsNone() throws Exception {
        var person = OidcVisitor.person(OidcVisitor.unknown().signIn());
        var code = Person.administrator()
                .request()
                .post("/admin/users/" + person.id() + "/reset-code")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("path")
                .split("#")[1];
        given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "newPassword", NEW_PASSWORD))
                .post("/users/password-resets/use")
                .then()
                .statusCode(204);
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void theProviderConfirmsThatItIsTheUser() throws Exception {
        var visitor = OidcVisitor.unknown();
        var late = old(OidcVisitor.person(visitor.signIn()));
        late.request().post("/users/me/recovery-codes").then().statusCode(401);
        var address = visitor.begin(late, IDENTITIES + "/confirmation");
        assertThat(address, containsString("prompt=login&max_age=0"));
        visitor.arrive(visitor.pass(address)).then().statusCode(303).header("Location", equalTo("/confirmed"));
        var fresh = visitor.complete(late, CONFIRMATION)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("accessToken");
        given().auth().oauth2(fresh).post("/users/me/recovery-codes").then().statusCode(200);
        visitor.complete(late, CONFIRMATION).then().statusCode(401);
    }

    @Test
    void aProofOfSomebodyElseOrOfAnotherDeviceOrOfBeforeConfirmsNothing() throws Exception {
        var visitor = OidcVisitor.unknown();
        var person = OidcVisitor.person(visitor.signIn());
        var somebodyElse = OidcVisitor.unknown();
        somebodyElse
                .arrive(somebodyElse.pass(somebodyElse.begin(person, IDENTITIES + "/confirmation")))
                .then()
                .statusCode(303);
        somebodyElse.complete(person, CONFIRMATION).then().statusCode(401);

        var otherDevice = OidcVisitor.person(visitor.signIn());
        visitor.arrive(visitor.pass(visitor.begin(person, IDENTITIES + "/confirmation")))
                .then()
                .statusCode(303);
        visitor.complete(otherDevice, CONFIRMATION).then().statusCode(401);

        // Signed in at the provider some time ago, and not asked again: a browser can drop the two parameters.
        visitor.signIn().then().statusCode(200);
        var asked = visitor.begin(person, IDENTITIES + "/confirmation");
        visitor.arrive(visitor.pass(asked.replace("&prompt=login", "").replace("&max_age=0", "")))
                .then()
                .statusCode(303);
        visitor.complete(person, CONFIRMATION)
                .then()
                .statusCode(401)
                .body("detail", containsString("prove again who you are"));
    }

    @Test
    void groupsGiveAndTakeTheRoleAtEachSignIn() throws Exception {
        Person.administrator();
        var visitor = OidcVisitor.unknown();
        says(visitor, List.of("family", Surroundings.KEEPERS));
        var first = visitor.signIn();
        first.then().statusCode(200).body("user.role", equalTo("administrator"));
        var token = OidcVisitor.person(first);
        token.request().get("/admin/users").then().statusCode(200);
        token.request()
                .get("/admin/audit")
                .then()
                .body("items[0].action", equalTo("role-provided"))
                .body("items[0].subject", equalTo(visitor.name));
        says(visitor, null);
        visitor.signIn().then().body("user.role", equalTo("administrator")); // nothing said, nothing changed
        says(visitor, List.of("family"));
        visitor.signIn().then().statusCode(200).body("user.role", equalTo("member"));
        token.request().get("/admin/users").then().statusCode(403);
        says(visitor, List.of("Keepers", "keepers "));
        visitor.signIn().then().body("user.role", equalTo("member"));
    }

    @Test
    void theLastAdministratorStaysOneWhateverTheProviderSays() throws Exception {
        var visitor = OidcVisitor.unknown();
        says(visitor, List.of(Surroundings.KEEPERS));
        visitor.signIn().then().body("user.role", equalTo("administrator"));
        sql("update users set role = 'MEMBER' where username <> ?", visitor.name);
        says(visitor, List.of());
        visitor.signIn().then().statusCode(200).body("user.role", equalTo("administrator"));
        Person.administrator();
        visitor.signIn().then().statusCode(200).body("user.role", equalTo("member"));
    }

    @Test
    void whatIsErasedLeavesNothing() throws Exception {
        var visitor = OidcVisitor.unknown();
        var person = OidcVisitor.person(visitor.signIn());
        visitor.begin(person, IDENTITIES);
        person.request().delete("/users/me").then().statusCode(200);
        assertEquals(0, count("select count(*) from external_identities where label = ?", visitor.name));
        visitor.signIn().then().statusCode(200);
    }

    private static void says(OidcVisitor visitor, List<String> groups) throws Exception {
        var claims = new HashMap<String, Object>();
        if (groups != null) claims.put("groups", groups);
        provider.says(visitor.name, claims);
    }

    private static Response connect(Person person, OidcVisitor visitor) throws Exception {
        visitor.arrive(visitor.pass(visitor.begin(person, IDENTITIES))).then().statusCode(303);
        return visitor.complete(person, CONNECTION);
    }

    private static Response setPassword(Person person, String present) {
        var body = new HashMap<String, String>(Map.of("newPassword", NEW_PASSWORD));
        if (present != null) body.put("currentPassword", present);
        return person.request().contentType(ContentType.JSON).body(body).put("/users/me/password");
    }

    /** Signed in an hour ago. */
    private Person old(Person person) throws SQLException {
        sql(
                "update sessions set authenticated_at = timestampadd(hour, -1, utc_timestamp(6)) where user_id ="
                        + " (select id from users where username = ?)",
                person.username());
        var late = given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", person.refreshToken()))
                .post("/users/token")
                .then()
                .statusCode(200)
                .extract();
        return new Person(
                person.username(),
                person.email(),
                person.password(),
                late.path("accessToken"),
                late.path("refreshToken"));
    }

    private String invitation(Role role) {
        return invitations
                .make(role, null, Limits.DEFAULT, UUID.randomUUID(), Duration.ofDays(1))
                .secret();
    }

    private int accounts(String username) throws SQLException {
        return count("select count(*) from users where username = ?", username);
    }

    private int count(String query, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void sql(String statement, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, parameter);
            update.executeUpdate();
        }
    }
}
