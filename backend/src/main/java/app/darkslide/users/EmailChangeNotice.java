package app.darkslide.users;

import app.darkslide.jobs.Job;
import app.darkslide.jobs.JobContext;
import app.darkslide.mail.MailFailedException;
import app.darkslide.mail.MailServer;
import app.darkslide.settings.ServiceName;
import app.darkslide.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells the present address of an account that it is about to be replaced. */
@ApplicationScoped
class EmailChangeNotice implements Job {
    static final String NAME = "email-change-notice";
    private static final String SUBJECT = "Your e-mail address at %s is being changed";

    @Inject
    MailServer mail;

    @Inject
    ServiceName name;

    @Inject
    PublicUrl publicUrl;

    record News(String username, String present, String next, Instant at) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobContext context) throws MailFailedException, InterruptedException {
        var news = context.payload(News.class);
        if (!mail.isWorthSending(news.at())) return;
        mail.send(news.present, SUBJECT.formatted(name.text()), () -> text(news));
    }

    private String text(News news) {
        return """
                Hello %s,

                your account at %s is about to get another e-mail address: %s. It is used once that is confirmed. If that
                was you, you need not do anything.

                If it was not you, somebody is signed in as you. Sign in, put the e-mail back in the settings, change the
                password, and sign out all other devices; or ask whoever runs the service for help.
                """.formatted(news.username, publicUrl.origin().orElseThrow(), news.next);
    }
}
