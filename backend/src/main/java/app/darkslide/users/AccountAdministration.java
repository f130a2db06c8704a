package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.audit.Actor;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.deletions.DeletionRecord;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.factors.SecondFactors;
import app.darkslide.quotas.Limits;
import app.darkslide.quotas.Quotas;
import app.darkslide.sessions.Role;
import app.darkslide.sessions.Sessions;
import app.darkslide.tokens.PersonalTokens;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What administrators do with the accounts of others. */
@ApplicationScoped
public class AccountAdministration {
    @Inject
    UserRepository users;

    @Inject
    Administrators administrators;

    @Inject
    Quotas quotas;

    @Inject
    AccountErasure erasure;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    PendingSignIns pending;

    @Inject
    PersonalTokens tokens;

    @Inject
    ActivityLog activity;

    @Inject
    AuditLog audit;

    /**
     * @param role the new one, or null to keep it
     * @param disabled whether the account is to be disabled; null to keep it as it is
     * @throws ProblemException 404 for no account, 409 for the last administrator
     */
    public void change(UUID id, Role role, Boolean disabled, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> {
            administrators.lock();
            if (!users.lock(id)) throw ProblemException.notFound();
            var user = users.findById(id);
            if (role != null && role != user.role) changeRole(user, role, actor);
            if (disabled != null && disabled != (user.disabledAt != null)) {
                if (disabled) disable(user, actor);
                else enable(user, actor);
            }
        });
        sessions.forgetUser(id);
        tokens.forgetUser(id);
    }

    /** @param limits of this user's own; what is null in them is the default */
    public void setQuota(UUID id, Limits limits, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> {
            quotas.setLimits(id, limits);
            var detail = "images: " + text(limits.images()) + ", bytes: " + text(limits.bytes());
            audit.record(actor, AuditAction.QUOTA_CHANGED, id, detail);
            activity.record(id, ActivityKind.QUOTA_CHANGED, actor.client());
        });
    }

    private static String text(Long limit) {
        return limit == null ? "default" : limit.toString();
    }

    private void changeRole(User user, Role role, Actor actor) {
        if (role == Role.MEMBER) administrators.leave(user);
        user.role = role;
        record(user, AuditAction.ROLE_CHANGED, ActivityKind.ROLE_CHANGED, role.text(), actor);
    }

    /** Ends all sessions. Personal access tokens are refused until the account is enabled again. */
    private void disable(User user, Actor actor) {
        administrators.leave(user);
        user.disabledAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        sessions.endAll(user.id);
        pending.endAll(user.id);
        record(user, AuditAction.ACCOUNT_DISABLED, ActivityKind.ACCOUNT_DISABLED, null, actor);
    }

    private void enable(User user, Actor actor) {
        user.disabledAt = null;
        record(user, AuditAction.ACCOUNT_ENABLED, ActivityKind.ACCOUNT_ENABLED, null, actor);
    }

    private void record(User user, AuditAction action, ActivityKind kind, String detail, Actor actor) {
        audit.record(actor, action, user.id, detail);
        activity.record(user.id, kind, actor.client(), detail);
    }

    /** @throws ProblemException 404 for no account, or one without a second factor */
    public void removeSecondFactor(UUID id, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!users.lock(id) || !factors.remove(id)) throw ProblemException.notFound();
            pending.endAll(id);
            audit.record(actor, AuditAction.SECOND_FACTOR_RESET, id, null);
            activity.record(id, ActivityKind.SECOND_FACTOR_RESET, actor.client(), "administrator");
        });
    }

    /** Erases an account with all its images. */
    public DeletionRecord erase(UUID id, Actor actor) {
        if (users.find(id).isEmpty()) throw ProblemException.notFound();
        return erasure.run(
                id, ProblemException::notFound, () -> audit.record(actor, AuditAction.ACCOUNT_ERASED, id, null));
    }
}
