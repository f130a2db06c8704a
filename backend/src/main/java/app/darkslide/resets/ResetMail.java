package app.darkslide.resets;

import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.Jobs;
import app.darkslide.mail.MailFailedException;
import app.darkslide.mail.MailServer;
import app.darkslide.settings.ServiceName;
import app.darkslide.users.Accounts;
import app.darkslide.users.Accounts.Account;
import app.darkslide.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Mails a link to whoever asks for a new password. The request only notes the address that was typed: whether it is anybody's
 * is looked up by this job, so that neither the answer nor its time tells. The code is made when the mail is sent, and so lies
 * in no queue, and is as fresh as the mail.
 */
@ApplicationScoped
class ResetMail implements Job {
    static final String NAME = "reset-mail";
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final String SUBJECT = "A new password for %s";

    @Inject
    Jobs jobs;

    @Inject
    MailServer mail;

    @Inject
    ServiceName name;

    @Inject
    Accounts accounts;

    @Inject
    PasswordResets resets;

    @Inject
    PublicUrl publicUrl;

    /** @param email as it was typed */
    record Wish(String email, Instant at) {}

    @Override
    public String name() {
        return NAME;
    }

    /** However often an address is asked for while its mail waits, there is one job. */
    void ask(String email) {
        var id = DigestUtils.sha256Hex(email.toLowerCase(Locale.ROOT));
        jobs.add(NAME, id, new Wish(email, Instant.now()));
    }

    @Override
    public void run(JobContext context) throws MailFailedException, InterruptedException {
        var wish = context.payload(Wish.class);
        if (!mail.isWorthSending(wish.at())) return;
        var account = accounts.findByConfirmedEmail(wish.email());
        if (account.isPresent()) send(account.get());
    }

    private void send(Account account) throws MailFailedException, InterruptedException {
        mail.send(account.email(), SUBJECT.formatted(name.text()), () -> {
            var code = resets.issue(account.id(), IssuedBy.MAIL, LIFETIME, null);
            return text(account.username(), publicUrl.link("/reset", code).orElseThrow());
        });
    }

    private static String text(String username, String link) {
        return """
                Hello %s,

                somebody asked for a new password for your photos. If that was you, open this address within %d minutes:

                %s

                You are signed out on all devices then. Your photos stay as they are.

                If it was not you, you need not do anything: nothing has changed, and without this mail nobody can use the
                address above. Do not pass it on.
                """.formatted(username, LIFETIME.toMinutes(), link);
    }
}
