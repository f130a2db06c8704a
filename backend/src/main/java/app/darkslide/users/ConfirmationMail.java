package app.darkslide.users;

import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.mail.MailFailedException;
import app.darkslide.mail.MailServer;
import app.darkslide.web.PublicUrl;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mails a link to an address that a user has given, to confirm it. Its code is made when the mail is sent. */
@ApplicationScoped
class ConfirmationMail implements Job {
    static final String NAME = "confirmation-mail";
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final String SUBJECT = "Please confirm your e-mail address for Darkslide";

    @Inject
    MailServer mail;

    @Inject
    UserRepository users;

    @Inject
    PublicUrl publicUrl;

    record Wish(UUID user, Instant at) {}

    private record Letter(String to, String username, OneTimeCode code) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobContext context) throws MailFailedException, InterruptedException {
        var wish = context.payload(Wish.class);
        if (!mail.isWorthSending(wish.at())) return;
        var letter = QuarkusTransaction.requiringNew().call(() -> letter(wish.user()));
        if (letter.isPresent()) mail.send(letter.get().to, SUBJECT, text(letter.get()));
    }

    /** Under the account's lock: a code must confirm no other address than the one that it is mailed to. */
    private Optional<Letter> letter(UUID id) {
        if (!users.lock(id)) return Optional.empty();
        var user = users.findById(id);
        return user.unconfirmed().map(email -> {
            var code = OneTimeCode.random();
            users.setEmailCode(id, code.hash(), Instant.now().plus(LIFETIME));
            return new Letter(email, user.username, code);
        });
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
