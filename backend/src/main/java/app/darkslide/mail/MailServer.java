package app.darkslide.mail;

import app.darkslide.jobs.JobStoppedException;
import app.darkslide.web.PublicUrl;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Gives mails to the server that the settings name. */
@ApplicationScoped
public class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration SENDING = Duration.ofSeconds(60);
    private static final Duration BUSY = Duration.ofSeconds(2);

    /** After so long nobody waits for a mail any more. */
    private static final Duration WORTH_SENDING = Duration.ofDays(3);

    @Inject
    MailConfig config;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Vertx vertx;

    /** So that a server that does not answer holds one of the threads for jobs at most. */
    private final Semaphore turn = new Semaphore(1);

    /** Unsafe or half set up is not started: a link has to lead somewhere, and not where a request says. */
    void check(@Observes @Priority(1) StartupEvent starting) {
        if (!isSetUp()) return;
        if (publicUrl.origin().isEmpty())
            throw refusal(
                    "DARKSLIDE_MAIL_HOST is set, but not DARKSLIDE_PUBLIC_URL, the address for the links in mails.");
        if (config.from().isEmpty())
            throw refusal("DARKSLIDE_MAIL_HOST is set, but not DARKSLIDE_MAIL_FROM, the address that mails come from.");
        try {
            new EmailAddress(config.from().get());
        } catch (IllegalArgumentException e) {
            throw refusal(
                    "DARKSLIDE_MAIL_FROM is no e-mail address: " + config.from().get());
        }
    }

    private static IllegalStateException refusal(String sentence) {
        // Quarkus prints only the sentence if this is the innermost cause.
        return new IllegalStateException(sentence, new PreventFurtherStepsException(sentence, 1));
    }

    public boolean isSetUp() {
        return config.host().isPresent();
    }

    /** Whether a mail that was asked for then should still be sent: there is a server, and somebody may wait for it. */
    public boolean isWorthSending(Instant askedAt) {
        return isSetUp() && askedAt.plus(WORTH_SENDING).isAfter(Instant.now());
    }

    /**
     * Sends a mail of plain text, for a job that is retried if it fails. An address that cannot be one is logged and passed over.
     *
     * @param text is made when it is this mail's turn
     * @throws MailFailedException if the server is away or does not take it
     * @throws JobStoppedException if another mail is being sent
     */
    public void send(String to, String subject, Supplier<String> text)
            throws MailFailedException, InterruptedException {
        if (!turn.tryAcquire()) throw new JobStoppedException("Another mail is being sent", BUSY);
        var client = MailClient.create(vertx, options());
        try {
            client.sendMail(message(to, subject, text.get()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(SENDING.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) throw new MailFailedException(e.getCause());
            LOG.warn("An account has an e-mail address to which no mail can be sent.");
        } catch (TimeoutException e) {
            throw new MailFailedException(e);
        } finally {
            client.close();
            turn.release();
        }
    }

    private MailMessage message(String to, String subject, String text) {
        return new MailMessage(config.from().orElseThrow(), to, subject, text)
                .addHeader("Auto-Submitted", "auto-generated"); // no out-of-office notes, please (RFC 3834)
    }

    private io.vertx.ext.mail.MailConfig options() {
        var options = new io.vertx.ext.mail.MailConfig(config.host().orElseThrow(), config.port());
        options.setConnectTimeout((int) CONNECTING.toMillis());
        options.setIdleTimeout((int) SENDING.toSeconds());
        options.setSsl(config.tls() == MailConfig.Encryption.TLS);
        options.setStarttls(
                config.tls() == MailConfig.Encryption.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED);
        options.setHostnameVerificationAlgorithm("HTTPS");
        options.setKeepAlive(false);
        options.setLogin(config.user().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED);
        config.user().ifPresent(options::setUsername);
        config.passwordFile().map(MailServer::read).or(config::password).ifPresent(options::setPassword);
        return options;
    }

    /** For every mail, so that a changed password is used without a restart. */
    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail server's password cannot be read from " + file, e);
        }
    }
}
