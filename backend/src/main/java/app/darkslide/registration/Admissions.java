package app.darkslide.registration;

import app.darkslide.quotas.Limits;
import app.darkslide.sessions.Role;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Decides whether somebody may create an account. */
@ApplicationScoped
public class Admissions {
    @Inject
    RegistrationPolicy policy;

    @Inject
    Invitations invitations;

    @Inject
    SetupCode setup;

    /**
     * @param code of an invitation, or of the setup, or null
     * @throws ProblemException 403 without a valid one where it is needed
     */
    public Admission require(String code) {
        if (code != null && setup.is(code))
            return new Admission(Role.ADMINISTRATOR, Limits.DEFAULT, () -> setup.use(code));
        var mode = policy.mode();
        if (mode == RegistrationMode.CLOSED)
            throw new ProblemException(ProblemType.REGISTRATION_CLOSED, "No new accounts are created here.");
        if (mode == RegistrationMode.OPEN)
            return invited(code).orElseGet(() -> new Admission(Role.MEMBER, Limits.DEFAULT, () -> true));
        if (code != null) return invited(code).orElseThrow(Admissions::refusal);
        throw new ProblemException(
                ProblemType.INVITATION_NEEDED,
                "You need an invitation to create an account here. Ask whoever looks after this Darkslide for one.");
    }

    private Optional<Admission> invited(String code) {
        return Optional.ofNullable(code)
                .flatMap(invitations::find)
                .map(invitation ->
                        new Admission(invitation.role, invitation.limits(), () -> invitations.use(invitation)));
    }

    public static ProblemException refusal() {
        return ProblemException.inFields(
                ProblemReason.INVITATION_SPENT,
                "This invitation cannot be used: somebody has used it, it was withdrawn, or it has expired. Ask for another one.",
                List.of(new FieldError("/invitation", "cannot be used any more")));
    }
}
