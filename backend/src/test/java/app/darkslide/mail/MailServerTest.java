package app.darkslide.mail;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.PostOffice;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Surroundings.class)
class MailServerTest {
    @Inject
    MailServer mail;

    private final PostOffice post = new PostOffice();

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        try (post) {
            post.open();
            mail.send(
                    "ansel@example.org",
                    "Grüße",
                    () -> "Schöne Bilder,\n\nhttps://photos.example.org/reset#" + "x".repeat(90));
            var arrived = post.mailTo("ansel@example.org", "Grüße");
            assertEquals("Grüße", arrived.subject());
            assertThat(
                    arrived.text(),
                    containsString("Schöne Bilder,\n\nhttps://photos.example.org/reset#" + "x".repeat(90)));
        }
    }

    @Test
    void lineBreaksInAddressAndSubjectMakeNoHeader() throws Exception {
        try (post) {
            post.open();
            for (var address :
                    new String[] {"a@example.org\r\nBcc: b@example.org", "a@example.org\nBcc: b@example.org"})
                mail.send(address, "Hello", () -> "Hello"); // passed over
            mail.send("c@example.org", "Hello\r\nBcc: b@example.org\r\n\r\nEvil", () -> "Hello");
            var arrived = post.mailTo("c@example.org", "Hello");
            assertNull(arrived.bcc());
            assertEquals("Hello", arrived.text().strip());
            assertEquals(0, post.mailsTo("b@example.org").size());
        }
    }

    @Test
    void aServerThatIsAwayIsSaidWithoutTheAddress() {
        var failure =
                assertThrows(MailFailedException.class, () -> mail.send("ansel@example.org", "Hello", () -> "Hello"));
        assertThat(failure.getMessage(), not(containsString("ansel")));
        var refusal = new MailFailedException(new IllegalStateException("550 <ansel@example.org>: no such user"));
        assertThat(refusal.getMessage(), containsString("550 <(address)>: no such user"));
    }

    @Test
    void afterThreeDaysNobodyWaitsForAMail() {
        assertTrue(mail.isWorthSending(Instant.now().minus(Duration.ofDays(2))));
        assertFalse(mail.isWorthSending(Instant.now().minus(Duration.ofDays(3))));
    }
}
