package app.darkslide.resets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.settings.ServiceName;
import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.PostOffice;
import app.darkslide.testing.Statements;
import app.darkslide.testing.Stillness;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking for a new password by mail, for oneself and for others. */
@QuarkusTest
@TestProfile(Surroundings.class)
class ResetMailTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";
    private static final String SUBJECT = "A new password for Darkslide";
    private static final int A_DAY = 5;
    private static final int OF_ADDRESS = 20;
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    ServiceName name;

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    private final PostOffice post = new PostOffice();
    private Person person;

    @BeforeEach
    void open() throws Exception {
        post.open();
        person = Person.signedUp();
        post.confirm(person);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void theMailLeadsToANewPassword() throws Exception {
        ask(person.email().toUpperCase()).then().statusCode(202);
        var mail = post.mailTo(person.email(), SUBJECT);
        assertEquals(SUBJECT, mail.subject());
        assertThat(mail.text(), containsString("Hello " + person.username()));
        assertThat(mail.text(), containsString("within 30 minutes"));
        use(mail.secret("/reset"), NEW_PASSWORD).then().statusCode(204);
        use(mail.secret("/reset"), "ten geese under new glass").then().statusCode(422);
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void theMailSaysWhatTheInstallationIsCalled() throws Exception {
        name.set("The house");
        try {
            ask(person.email()).then().statusCode(202);
            post.mailTo(person.email(), "A new password for The house");
        } finally {
            name.set("Darkslide");
        }
    }

    @Test
    void asOftenAsOneAsksOnlyTheLastLinkCounts() throws Exception {
        ask(person.email());
        var first = post.mailTo(person.email(), SUBJECT);
        awaitQueueEmpty();
        ask(person.email());
        var second = post.mailTo(person.email(), SUBJECT, 2);
        use(first.secret("/reset"), NEW_PASSWORD).then().statusCode(422);
        use(second.secret("/reset"), NEW_PASSWORD).then().statusCode(204);
    }

    @Test
    @OnOneDatabase
    void resetAskedForSomebodyElseAThousandTimes() throws Exception {
        for (int i = 0; i < 1000; i++)
            ask(i % 2 == 0 ? person.email() : person.email().toUpperCase(), "198.51." + i / OF_ADDRESS + ".7")
                    .then()
                    .statusCode(202);
        awaitQueueEmpty();
        assertThat(
                post.mailsTo(person.email(), SUBJECT).size(),
                both(greaterThan(0)).and(lessThan(A_DAY)));
        person.request().get("/users/me").then().statusCode(200);
        Person.login(person.username(), person.password()).then().statusCode(200);
    }

    @Test
    void someMailsADayGoToOneAddress() throws Exception {
        for (int i = 0; i <= A_DAY; i++) {
            ask(person.email()).then().statusCode(202);
            awaitQueueEmpty();
        }
        assertEquals(A_DAY, post.mailsTo(person.email()).size()); // with the one to confirm the address
    }

    @Test
    void howeverOftenItIsAskedForWhileItWaitsThereIsOneMail() throws Exception {
        try (var still = new Stillness()) {
            for (int i = 0; i < 10; i++) ask(person.email()).then().statusCode(202);
            assertEquals(1, count("true"));
        }
        awaitQueueEmpty();
        assertEquals(1, post.mailsTo(person.email(), SUBJECT).size());
    }

    @Test
    @OnOneDatabase
    void oneNetworkAddressAsksForHowManyItLikesUpToItsLimit() {
        var from = anAddress();
        var statuses = IntStream.range(0, OF_ADDRESS + 1)
                .mapToObj(i -> ask("nobody-" + i + "@example.org", from).statusCode())
                .toList();
        assertEquals(
                Stream.concat(IntStream.range(0, OF_ADDRESS).mapToObj(i -> 202), Stream.of(429))
                        .toList(),
                statuses);
    }

    @Test
    void resetTellsNothingOfAccounts() throws Exception {
        var nobody = "nobody-" + person.email();
        var known = ask(person.email());
        var unknown = ask(nobody);
        assertEquals(202, unknown.statusCode());
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.asString(), unknown.asString());
        assertEquals(names(known), names(unknown));
        awaitQueueEmpty();
        // No account is looked for while somebody waits for the answer.
        for (var email : List.of(person.email(), nobody)) assertEquals(0, Statements.during(() -> ask(email)));
        awaitQueueEmpty();
        assertEquals(2, post.mailsTo(person.email(), SUBJECT).size());
        assertEquals(0, post.mailsTo(nobody).size());
    }

    /** Whose address it is, nobody has shown: a mistyped one would open the account to a stranger. */
    @Test
    void anAddressThatIsNotConfirmedGetsNoMail() throws Exception {
        var other = Person.signedUp();
        ask(other.email()).then().statusCode(202);
        awaitQueueEmpty();
        assertEquals(0, post.mailsTo(other.email(), SUBJECT).size());
    }

    @Test
    void aSpellingThatOnlyTheDatabaseTakesForTheAddressIsNobodys() throws Exception {
        ask(person.email().replace("person", "pérson")).then().statusCode(202);
        awaitQueueEmpty();
        assertEquals(0, post.mailsTo(person.email(), SUBJECT).size());
    }

    @Test
    void hostHeaderPointingElsewhere() throws Exception {
        asking(anAddress())
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "http")
                .header("Forwarded", "host=evil.example")
                .header("Origin", "https://evil.example")
                .header("Referer", "https://evil.example/")
                .body(Map.of("email", person.email()))
                .post("/users/password-resets")
                .then()
                .statusCode(202);
        var mail = post.mailTo(person.email(), SUBJECT);
        assertThat(mail.link("/reset"), startsWith(Surroundings.publicUrl() + "/reset#"));
        assertThat(mail.text(), not(containsString("evil")));
    }

    @Test
    void lineBreaksInAnAddress() throws Exception {
        for (var address : List.of(
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nBcc:b@example.org",
                "a@exa\rmple.org",
                "a@b@c",
                "a b@c")) ask(address).then().statusCode(400);
        awaitQueueEmpty();
        assertEquals(0, post.mailsTo("b@example.org").size());
    }

    @Test
    void anAccountThatIsErasedMeanwhileGetsNoMail() throws Exception {
        try (var still = new Stillness()) {
            ask(person.email()).then().statusCode(202);
            person.request().delete("/users/me").then().statusCode(200);
        }
        awaitQueueEmpty();
        assertEquals(0, post.mailsTo(person.email(), SUBJECT).size());
    }

    @Test
    void whileTheServerIsDownMailsWaitAndNobodyElseDoes() throws Exception {
        post.close();
        try (var log = new CapturedLog()) {
            ask(person.email()).then().statusCode(202);
            Await.until("the mail could not be sent", () -> count("consecutive_failures > 0") == 1);
            given().port(management)
                    .get("/health/ready")
                    .then()
                    .statusCode(200)
                    .body(containsString("reset-mail"))
                    .body(not(containsString(person.email())));
            assertThat(log.all(), containsString("The mail server did not take a mail"));
            assertThat(log.all(), not(containsString(person.email())));
        }
        assertEquals(0, count("task_data like '%#%'")); // no link waits in the queue
        post.open();
        var mail = post.mailTo(person.email(), SUBJECT);
        use(mail.secret("/reset"), NEW_PASSWORD).then().statusCode(204);
        awaitQueueEmpty();
    }

    @Test
    void theAppLearnsThatThereIsMail() {
        given().get("/users/options").then().statusCode(200).body("mailReset", equalTo(true));
    }

    private void awaitQueueEmpty() throws Exception {
        Await.until("all mails are sent", () -> count("true") == 0);
    }

    private int count(String condition) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from jobs where task_name = 'reset-mail' and " + condition);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> names(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName())
                .sorted()
                .toList();
    }

    private static String anAddress() {
        return "203.0." + ADDRESS.incrementAndGet() + ".7";
    }

    private static Response ask(String email) {
        return ask(email, anAddress());
    }

    private static Response ask(String email, String from) {
        return asking(from).body(Map.of("email", email)).post("/users/password-resets");
    }

    private static RequestSpecification asking(String from) {
        return given().header("X-Forwarded-For", from).contentType(ContentType.JSON);
    }

    private static Response use(String code, String password) {
        return asking(anAddress())
                .body(Map.of("code", code, "newPassword", password))
                .post("/users/password-resets/use");
    }
}
