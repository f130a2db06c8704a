package app.darkslide.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server that the service sends to, with all that has arrived; it is opened and closed like one that fails now and then. */
public final class PostOffice implements AutoCloseable {
    private static final AtomicInteger READERS = new AtomicInteger();
    public static final int LOGINS_OF_AN_ACCOUNT = 60;

    private GreenMail server;

    /** One for all tests that need another service than most, for each costs as much as some dozen tests: a service with mail, behind a proxy, so that tests come from many network addresses. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "darkslide.mail.host", "127.0.0.1",
                    "darkslide.mail.port", String.valueOf(FreePort.any()),
                    "darkslide.mail.from", "Darkslide <darkslide@example.org>",
                    "darkslide.mail.tls", "off",
                    "darkslide.public-url", "https://photos.example.org",
                    "darkslide.accounts.resets-per-hour", "20",
                    "darkslide.accounts.reset-mails-per-day", "5",
                    "darkslide.accounts.logins-per-account-in-all-per-hour", String.valueOf(LOGINS_OF_AN_ACCOUNT),
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    public record Mail(String subject, String text, String bcc) {
        /** The address of the app that stands in it. */
        public String link(String path) {
            var link = Pattern.compile("^\\S+" + Pattern.quote(path) + "#\\S+$", Pattern.MULTILINE)
                    .matcher(text);
            if (!link.find()) throw new AssertionError("no link to " + path + " in: " + text);
            return link.group();
        }

        public String secret(String path) {
            return link(path).substring(link(path).indexOf('#') + 1);
        }
    }

    public void open() {
        var port = ConfigProvider.getConfig().getValue("darkslide.mail.port", int.class);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Waits for it. */
    public Mail mailTo(String address, String subject) throws Exception {
        return mailTo(address, subject, 1);
    }

    /** @param number of those of that subject */
    public Mail mailTo(String address, String subject, int number) throws Exception {
        Await.until(
                "mail " + number + " to " + address,
                () -> mailsTo(address, subject).size() >= number);
        return mailsTo(address, subject).get(number - 1);
    }

    public List<Mail> mailsTo(String address, String subject) {
        return mailsTo(address).stream()
                .filter(mail -> mail.subject.contains(subject))
                .toList();
    }

    public List<Mail> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(PostOffice::mail)
                .toList();
    }

    /** Opens the link that was mailed to a new account. */
    public void confirm(Person person) throws Exception {
        confirm(mailTo(person.email(), "confirm")).then().statusCode(204);
    }

    /** Each from a network address of its own: one has a limit. */
    public Response confirm(Mail mail) {
        return RestAssured.given()
                .header("X-Forwarded-For", "100.64." + READERS.incrementAndGet() + ".7")
                .contentType(ContentType.JSON)
                .body(Map.of("code", mail.secret("/confirm")))
                .post("/users/email-confirmations");
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            var text = message.getContent().toString().replace("\r\n", "\n");
            return new Mail(message.getSubject(), text, message.getHeader("Bcc", null));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), e);
        }
    }
}
