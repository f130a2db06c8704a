package app.darkslide.testing;

import app.darkslide.jobs.Jobs;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server that the service sends to, with all that has arrived; it is opened and closed like one that fails now and then. */
public final class PostOffice implements AutoCloseable {
    private static final AtomicInteger READERS = new AtomicInteger();

    private GreenMail server;

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
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofMinutes(5).toMillis()); // two seconds, unless it is said
        server = new GreenMail(setup);
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
        Await.until("mail " + number + " to " + address, Duration.ofMillis(100), () -> {
            if (mailsTo(address, subject).size() >= number) return true;
            bringForward();
            return false;
        });
        return mailsTo(address, subject).get(number - 1);
    }

    /** What waits because the server was closed, or another mail was being sent, is tried again now. */
    private static void bringForward() throws SQLException {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update jobs set execution_time = utc_timestamp(6) where not picked"
                    + " and execution_time > utc_timestamp(6)"
                    + " and task_name in ('confirmation-mail', 'email-change-notice', 'reset-mail')");
        }
        CDI.current().select(Jobs.class).get().resume(); // looks for what is due
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
