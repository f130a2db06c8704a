package app.darkslide.users;

import app.darkslide.crypto.OneTimeCode;
import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.mail.MailFailedException;
import app.darkslide.mail.MailServer;
import app.darkslide.settings.ServiceName;
import app.darkslide.web.PublicUrl;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Mails a link to an address that a user has given, to confirm it. Its code is made when the mail is sent. */
@ApplicationScoped
class ConfirmationMail implements Job {
    static final String NAME = "confirmation-mail";
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final String SUBJECT = "Please confirm your e-mail address for %s";

    @Inject
    MailServer mail;

    @Inject
    ServiceName name;

    @Inject
    UserRepository users;

    @Inject
    PublicUrl publicUrl;

    /** @param email that is to be confirmed; when the user has given another one since, there is nothing to send */
    record Wish(UUID user, String email, Instant at) {}

    private record Letter(String username, OneTimeCode code) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobContext context) throws MailFailedException, InterruptedException {
        var wish = context.payload(Wish.class);
        if (!mail.isWorthSending(wish.at())) return;
        var user = users.find(wish.user());
        if (user.isEmpty() || !isMeant(wish, user.get())) return;
        mail.send(
                wish.email(),
                SUBJECT.formatted(name.text()),
                () -> text(QuarkusTransaction.requiringNew().call(() -> letter(wish))));
    }

    /** Under the account's lock: a code must confirm no other address than the one that it is mailed to. */
    private Letter letter(Wish wish) {
        if (!users.lock(wish.user())) throw overtaken();
        var user = users.findById(wish.user());
        if (!isMeant(wish, user)) throw overtaken();
        var code = OneTimeCode.random();
        users.setEmailCode(user.id, code.hash(), Instant.now().plus(LIFETIME));
        return new Letter(user.username, code);
    }

    private static boolean isMeant(Wish wish, User user) {
        return user.unconfirmed().filter(wish.email()::equals).isPresent();
    }

    private static JobStoppedException overtaken() {
        return new JobStoppedException("The address was changed while a mail to it began", Duration.ZERO);
    }

    private String text(Letter letter) {
        return """
                Hello %s,

                please confirm that this is your address, by opening this within %d hours:

                %s

                If you have no account there, somebody has mistyped theirs, and you need not do anything: without this mail
                they cannot use your address for it.
                """.formatted(
                        letter.username,
                        LIFETIME.toHours(),
                        publicUrl.link("/confirm", letter.code.text()).orElseThrow());
    }
}
