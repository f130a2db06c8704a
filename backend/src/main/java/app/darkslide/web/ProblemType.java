package app.darkslide.web;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of problems that clients can get (RFC 9457). Each is explained at {@code /problems#slug}. */
public enum ProblemType implements ProblemKind {
    INVALID_REQUEST(
            400,
            "The request is not valid",
            "A field, parameter or header is missing, malformed or out of its limits."),
    UNAUTHORIZED(
            401, "Please sign in", "There is no access token, or it has expired, was revoked or is not one of ours."),
    SIGN_IN_FAILED(
            401,
            "Signing in failed",
            "The name or e-mail and the password do not belong together, and the answer does not say which of them is wrong; or"
                    + " the way through a provider came to nothing, and the detail says why."),
    SECOND_FACTOR_REQUIRED(
            401,
            "A second step is needed",
            "The password, or what stands for it, is right, and the account has a second factor. The member secondFactor has a"
                    + " token: send it with a code to POST /users/login/second-factor."),
    FRESH_SIGN_IN_REQUIRED(
            401,
            "Please confirm that it is you",
            "This operation needs a sign-in that is at most ten minutes old. POST /users/confirmation renews yours."),
    SHARE_PASSWORD_REQUIRED(
            401, "This link asks for a password", "Whoever made it has set one. Send it with the secret of the link."),
    INSUFFICIENT_SCOPE(
            403,
            "This token may not do that",
            "A personal access token reaches only what its scopes name, and never sessions, passwords, tokens or the"
                    + " account itself."),
    ADMINISTRATORS_ONLY(403, "For administrators", "Only an administrator can do this, signed in with a password."),
    REGISTRATION_CLOSED(403, "No new accounts", "Whoever looks after this service has closed registration."),
    INVITATION_NEEDED(
            403,
            "You need an invitation",
            "Accounts are created by invitation only, and there was none, or one that cannot be used any more."),
    ACCOUNT_DISABLED(
            403,
            "This account is disabled",
            "An administrator has disabled it. Its images are kept; nobody can sign in to it until it is enabled again."),
    SECOND_FACTOR_MISSING(
            403,
            "A second factor is demanded",
            "This service lets nobody see images, or look after accounts, whose own account has no second factor. Setting one up"
                    + " is open to them."),
    NOT_YOUR_PICTURE(
            403,
            "This is somebody else's",
            "The album or the image was shared with you: you see it, and only its owner can do this."),
    NOT_FOUND(404, "There is nothing here", "The address is unknown, or what it names is not yours."),
    SHARE_NOT_OPEN(
            404,
            "This link is not open",
            "There is no such link, or it has ended, or the secret or the password is wrong, or the visit is over: the answer does"
                    + " not say which."),
    METHOD_NOT_ALLOWED(405, "This cannot be done here", "The Allow header lists the methods that can be used."),
    NOT_ACCEPTABLE(406, "No such representation", "The answer cannot be given in any of the accepted media types."),
    ALREADY_TAKEN(409, "Already taken", "Another account uses this user name or e-mail; the errors name the field."),
    NAME_TAKEN(409, "There is one of this name", "Something else of yours has this name already; the detail names it."),
    ALREADY_MEMBER(
            409,
            "Already invited",
            "The album is that user's own, or was shared with somebody of this name before. Nothing was changed."),
    LAST_ADMINISTRATOR(
            409,
            "The last administrator",
            "There has to be another administrator before this one can go, be disabled or become a member."),
    SETTING_FIXED(
            409, "Set in the environment", "Only whoever runs the service can change this setting, where it is set."),
    CONFLICT(409, "Not in this state", "The request does not fit what is there; the detail says why."),
    CHANGES_FORGOTTEN(
            410,
            "Too long ago",
            "What was deleted since then is not known any more. Begin without since, and drop what does not come again."),
    PRECONDITION_FAILED(412, "It has changed", "The If-Match header names another version than the present one."),
    TOO_LARGE(413, "Too large", "The body has more bytes than the limit for this request."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Not accepted in this form",
            "The body is of a type that is not accepted here. The type of an image is told by its bytes, whatever its name."),
    RANGE_NOT_SATISFIABLE(416, "No such range", "The Range header asks for bytes after the end."),
    UNREADABLE_IMAGE(
            422,
            "There is no image in the file",
            "The file begins like an image, but its size cannot be read from it."),
    WRONG_PASSWORD(422, "This is not your password", "The password that should confirm your identity is wrong."),
    CODE_REFUSED(
            422,
            "This code is not valid",
            "The code from a link or from an administrator is mistyped, has expired or was used before. A new one is needed."),
    WRONG_CODE(422, "This is not the code", "The code is not one of now, was used already, or is mistyped."),
    PASSKEY_REFUSED(
            422,
            "This passkey was not accepted",
            "It is not known here, was made for another address, answers nothing that was asked, or took longer than five"
                    + " minutes."),
    DIGEST_MISMATCH(422, "The bytes did not arrive intact", "They do not match the digest that was sent with them."),
    TOO_MANY_REQUESTS(429, "Too many attempts", "Wait for the seconds that the Retry-After header names."),
    INTERNAL(500, "Something broke on our side", "The log of the service has the details under the request id."),
    UNAVAILABLE(503, "Busy", "Wait for the seconds that the Retry-After header names, then try again."),
    STORAGE_FULL(
            507,
            "It cannot be stored",
            "The disk is full, cannot be written to, or fails; the detail tells which. What was there before is safe."),
    QUOTA_EXCEEDED(
            507,
            "Your storage is full",
            "There would be more images, or more bytes of them, than this account may keep; used and limits tell how many. What"
                    + " is in the trash counts. Sending it again does not help before something is deleted for good.");

    final int status;
    final String title;
    final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    @Override
    public ProblemType type() {
        return this;
    }

    /** The fragment of its URI, as in {@code /problems#not-found}. */
    String slug() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }

    /** The type to answer with if only a status is known; the more general ones come first. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
