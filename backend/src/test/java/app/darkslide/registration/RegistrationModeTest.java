package app.darkslide.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.Person;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may create an account. The environment of the tests says open, so each test lifts that. */
@QuarkusTest
class RegistrationModeTest {
    private static final String PASSWORD = "a good long passphrase";
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    RegistrationPolicy policy;

    @Inject
    Invitations invitations;

    @Inject
    SetupCode setup;

    @Inject
    EntityManager database;

    @Inject
    Unfixed unfixed;

    @BeforeEach
    void lift() {
        unfixed.lift();
    }

    @AfterEach
    void putBack() {
        unfixed.putBack();
    }

    @Test
    void aNewStoreTakesOnlyThoseWhoAreInvited() {
        assertEquals(RegistrationMode.INVITATION, policy.mode());
        given().get("/users/options").then().statusCode(200).body("registration", equalTo("invitation"));
        register(null).then().statusCode(403).body("type", endsWith("#invitation-needed"));
        var invited = register(invitation(Role.MEMBER));
        invited.then().statusCode(201).body("role", equalTo("member"));
    }

    @Test
    void theEnvironmentWinsOverWhatIsStored() {
        policy.set(RegistrationMode.CLOSED);
        assertEquals(RegistrationMode.CLOSED, policy.mode());
        ClientProxy.unwrap(policy).fixed = Optional.of(RegistrationMode.OPEN);
        assertEquals(RegistrationMode.OPEN, policy.mode());
        register(null).then().statusCode(201);
    }

    @Test
    void whereRegistrationIsClosedNoInvitationHelps() {
        policy.set(RegistrationMode.CLOSED);
        var code = invitation(Role.MEMBER);
        register(null).then().statusCode(403).body("type", endsWith("#registration-closed"));
        register(code).then().statusCode(403).body("type", endsWith("#registration-closed"));
        policy.set(RegistrationMode.INVITATION);
        register(code).then().statusCode(201);
    }

    @Test
    void whereItIsOpenAnInvitationStillGivesItsRoleAndAnOldOneDoesNoHarm() {
        policy.set(RegistrationMode.OPEN);
        var code = invitation(Role.ADMINISTRATOR);
        register(code).then().statusCode(201).body("role", equalTo("administrator"));
        register(code).then().statusCode(201).body("role", equalTo("member"));
    }

    @Test
    void anInvitationWorksOnce() {
        var code = invitation(Role.MEMBER);
        register(code).then().statusCode(201);
        register(code)
                .then()
                .statusCode(403)
                .body("type", endsWith("#invitation-needed"))
                .body("errors.pointer", contains("/invitation"));
    }

    @Test
    void anInvitationUsedTwiceAtOnceMakesOneAccount() throws Exception {
        var code = invitation(Role.MEMBER);
        var statuses = AtOnce.run(8, at -> register(code).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 403), statuses.toString());
    }

    @Test
    void anInvitationThatHasExpiredOrWasRevokedOrNeverWasOpensNothing() {
        var expired = invitations.make(Role.MEMBER, null, Limits.DEFAULT, SOMEBODY, Duration.ofSeconds(-1));
        var revoked = invitations.make(Role.MEMBER, null, Limits.DEFAULT, SOMEBODY, Duration.ofDays(1));
        assertTrue(invitations.revoke(revoked.invitation().id()));
        for (var code : List.of(expired.secret(), revoked.secret(), "never", "'; --", "é".repeat(64)))
            register(code).then().statusCode(403).body("type", endsWith("#invitation-needed"));
        register("x".repeat(129)).then().statusCode(400);
        register("").then().statusCode(400);
    }

    /** Or whoever has none could find out who is here. */
    @Test
    void withoutAnInvitationNobodyLearnsWhichNamesAreTaken() {
        var person = new String[1];
        policy.set(RegistrationMode.OPEN);
        person[0] = Person.signedUp().username();
        policy.set(RegistrationMode.INVITATION);
        for (var code : new String[] {null, "never"})
            register(person[0], code)
                    .then()
                    .statusCode(403)
                    .body("errors.pointer", code == null ? nullValue() : contains("/invitation"));
    }

    @Test
    void aNameThatIsTakenDoesNotUseTheInvitationUp() {
        var code = invitation(Role.MEMBER);
        policy.set(RegistrationMode.OPEN);
        var taken = Person.signedUp().username();
        policy.set(RegistrationMode.INVITATION);
        register(taken, code).then().statusCode(409);
        register(code).then().statusCode(201);
    }

    @Test
    void theCodeOfTheConsoleMakesTheFirstAdministratorAlsoWhereRegistrationIsClosed() {
        withoutAdministrators();
        policy.set(RegistrationMode.CLOSED);
        given().get("/users/options").then().body("needsAdministrator", equalTo(true));
        var old = setup.renew().orElseThrow();
        var code = setup.renew().orElseThrow();
        register(old).then().statusCode(403);
        register(code).then().statusCode(201).body("role", equalTo("administrator"));
        given().get("/users/options").then().body("needsAdministrator", equalTo(false));
        register(code).then().statusCode(403);
        assertEquals(Optional.empty(), setup.renew());
    }

    @Test
    void theCodeOfTheConsoleUsedTwiceAtOnceMakesOneAdministrator() throws Exception {
        withoutAdministrators();
        var code = setup.renew().orElseThrow();
        var statuses = AtOnce.run(8, at -> register(code).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(1L, administrators());
    }

    @Test
    void theCodeDiesWhenSomebodyElseBecomesAdministrator() {
        withoutAdministrators();
        var code = setup.renew().orElseThrow();
        register(invitation(Role.ADMINISTRATOR)).then().statusCode(201);
        register(code).then().statusCode(403);
    }

    @Test
    void secretsAreNotStored() {
        var made = invitations.make(Role.MEMBER, "a note", Limits.DEFAULT, SOMEBODY, Duration.ofDays(1));
        withoutAdministrators();
        var code = setup.renew().orElseThrow();
        for (var secret : List.of(made.secret(), code))
            assertEquals(
                    0L,
                    number(
                            "select (select count(*) from invitations where hex(secret_hash) like ?1 or note like ?1)"
                                    + " + (select count(*) from administration where hex(setup_hash) like ?1)",
                            "%" + secret + "%"));
    }

    private String invitation(Role role) {
        return invitations
                .make(role, null, Limits.DEFAULT, SOMEBODY, Duration.ofDays(1))
                .secret();
    }

    private static Response register(String code) {
        return register("guest-" + Long.toString(System.nanoTime(), 36) + "-" + COUNT.incrementAndGet(), code);
    }

    private static Response register(String name, String code) {
        Map<String, String> account =
                new HashMap<>(Map.of("username", name, "email", name + "@example.org", "password", PASSWORD));
        if (code != null) account.put("invitation", code);
        return given().contentType(ContentType.JSON).body(account).post("/users");
    }

    private void withoutAdministrators() {
        execute("update users set role = 'MEMBER'");
    }

    private long administrators() {
        return number("select count(*) from users where role = ?1", "ADMINISTRATOR");
    }

    private long number(String sql, String parameter) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(sql, Long.class)
                .setParameter(1, parameter)
                .getSingleResult());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
