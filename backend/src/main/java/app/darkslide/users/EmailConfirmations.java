package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.crypto.OneTimeCode;
import app.darkslide.jobs.Jobs;
import app.darkslide.mail.MailServer;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Has users confirm, where there is mail, that they read what is sent to the address that they have given. */
@ApplicationScoped
class EmailConfirmations {
    @Inject
    MailServer mail;

    @Inject
    Jobs jobs;

    @Inject
    Throttle throttle;

    @Inject
    UserRepository users;

    @Inject
    UniqueLogins logins;

    @Inject
    ActivityLog activity;

    @Inject
    Event<CredentialsChanging> changes;

    boolean arePossible() {
        return mail.isSetUp();
    }

    /** Sends a link, as often in a day as mails may go to an address: it may be a stranger's. Not inside a transaction. */
    void ask(UUID user, String email) {
        if (arePossible() && throttle.allowsMail(email.toLowerCase(Locale.ROOT)))
            jobs.add(
                    ConfirmationMail.NAME,
                    UUID.randomUUID().toString(),
                    new ConfirmationMail.Wish(user, email, Instant.now()));
    }

    /**
     * Tells the present address of a change, for the case that it was not its reader who asked for it; one that is not
     * confirmed, and so may be a stranger's, only as often as mails may go to it.
     */
    void tell(User user, String next) {
        if (!user.isConfirmed() && !throttle.allowsMail(user.email.toLowerCase(Locale.ROOT))) return;
        jobs.add(
                EmailChangeNotice.NAME,
                UUID.randomUUID().toString(),
                new EmailChangeNotice.News(user.username, user.email, next, Instant.now()));
    }

    /** @throws ProblemException also if another account has taken the address meanwhile */
    void confirm(String text, ClientInfo client) {
        var code = new OneTimeCode(text);
        var user = users.findByEmailCode(code.hash(), Instant.now()).orElseThrow(EmailConfirmations::refusal);
        var email = user.unconfirmed().orElseThrow(EmailConfirmations::refusal);
        logins.take(user.username, email, user.id, () -> {
            if (!users.lock(user.id) || !holds(user.id, code)) throw refusal();
            var isNew = !email.equals(user.email);
            users.setEmail(user.id, email, Instant.now());
            if (isNew) changes.fire(new CredentialsChanging(user.id));
            activity.record(user.id, isNew ? ActivityKind.EMAIL_CHANGED : ActivityKind.EMAIL_CONFIRMED, client);
        });
    }

    /** Whether the code is still the one that was mailed last: a change of the address has made it void. */
    private boolean holds(UUID id, OneTimeCode code) {
        return users.findByIdOptional(id)
                .filter(user -> Arrays.equals(user.emailCodeHash, code.hash()))
                .isPresent();
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemReason.LINK_REFUSED,
                "This link is not valid: it was used before, is too old, or another one was sent after it. Send yourself a new"
                        + " one in the settings.");
    }
}
