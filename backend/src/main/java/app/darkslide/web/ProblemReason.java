package app.darkslide.web;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;

/** Why a problem of its type occurred, for clients that say it in another language: the closed list of what users of the app can meet. */
public enum ProblemReason implements ProblemKind {
    WRONG_CREDENTIALS(ProblemType.SIGN_IN_FAILED),
    WRONG_RECOVERY_CODE(ProblemType.SIGN_IN_FAILED),
    TOOK_TOO_LONG(ProblemType.SIGN_IN_FAILED),
    ACCOUNT_ERASED(ProblemType.SIGN_IN_FAILED),
    PROVIDER_DECLINED(ProblemType.SIGN_IN_FAILED),
    PROVIDER_PROVED_NOTHING(ProblemType.SIGN_IN_FAILED),
    PROVIDER_TELLS_NO_EMAIL(ProblemType.SIGN_IN_FAILED),
    PROVIDER_DID_NOT_ASK(ProblemType.SIGN_IN_FAILED),
    SOMEBODY_ELSE(ProblemType.SIGN_IN_FAILED),
    PROVIDER_AWAY(ProblemType.UNAVAILABLE),
    EMAIL_HAS_ACCOUNT(ProblemType.ALREADY_TAKEN),
    INVITATION_SPENT(ProblemType.INVITATION_NEEDED),
    PASSWORD_CHANGED(ProblemType.WRONG_PASSWORD),
    LINK_REFUSED(ProblemType.CODE_REFUSED),
    NO_MAIL(ProblemType.NOT_FOUND),
    JUST_PROMOTED(ProblemType.LAST_ADMINISTRATOR),

    AUTHENTICATOR_THERE(ProblemType.CONFLICT),
    NO_AUTHENTICATOR_BEGUN(ProblemType.CONFLICT),
    NO_RECOVERY_CODES(ProblemType.CONFLICT),
    NO_PASSKEYS_HERE(ProblemType.CONFLICT),
    NO_PASSKEY(ProblemType.CONFLICT),
    TOO_MANY_PASSKEYS(ProblemType.CONFLICT),
    TOO_MANY_CONNECTED(ProblemType.CONFLICT),
    CONNECTED_ALREADY(ProblemType.CONFLICT),
    CONNECTED_ELSEWHERE(ProblemType.CONFLICT),
    ONLY_WAY_IN(ProblemType.CONFLICT),
    TOO_MANY_TOKENS(ProblemType.INVALID_REQUEST),

    TOO_MANY_ALBUMS(ProblemType.CONFLICT),
    ALBUMS_TOO_DEEP(ProblemType.CONFLICT),
    ALBUM_IN_ITSELF(ProblemType.CONFLICT),
    ALBUM_HAS_ALBUMS(ProblemType.CONFLICT),
    TOO_MANY_TAGS(ProblemType.CONFLICT),
    TOO_MANY_MERGED_TAGS(ProblemType.CONFLICT),
    TAG_NAMES_TOO_LONG(ProblemType.CONFLICT),
    TOO_MANY_EXPORTS(ProblemType.CONFLICT),
    TOO_MANY_SHARES(ProblemType.CONFLICT),
    TOO_MANY_MEMBERS(ProblemType.CONFLICT),
    SHARE_REVOKED(ProblemType.CONFLICT),
    TOO_MANY_DOWNLOADS(ProblemType.TOO_MANY_REQUESTS),

    FILE_EMPTY(ProblemType.INVALID_REQUEST),
    FILE_NAME_REFUSED(ProblemType.INVALID_REQUEST),
    SVG_REFUSED(ProblemType.UNSUPPORTED_MEDIA_TYPE),
    FILE_TOO_LARGE(ProblemType.TOO_LARGE),
    ARRIVED_IN_PART(ProblemType.INVALID_REQUEST),
    ARRIVED_TOO_SLOWLY(ProblemType.INVALID_REQUEST),
    TOO_MANY_IMAGES(ProblemType.QUOTA_EXCEEDED),
    TOO_MANY_BYTES(ProblemType.QUOTA_EXCEEDED),
    KEY_DAMAGED(ProblemType.CONFLICT),
    ORIGINAL_DAMAGED(ProblemType.INTERNAL),
    STORED_DAMAGED(ProblemType.INTERNAL),
    DISK_FULL(ProblemType.STORAGE_FULL),
    DISK_READ_ONLY(ProblemType.STORAGE_FULL),
    DISK_BROKEN(ProblemType.STORAGE_FULL),

    DATE_IMPOSSIBLE(ProblemType.INVALID_REQUEST),
    DATE_UNKNOWN(ProblemType.INVALID_REQUEST),
    IMAGE_HAS_TOO_MANY_TAGS(ProblemType.INVALID_REQUEST),
    ROTATION_IMPOSSIBLE(ProblemType.INVALID_REQUEST),
    SEARCH_IMPOSSIBLE(ProblemType.INVALID_REQUEST),
    SEARCH_INDEX_IN_THE_MAKING(ProblemType.UNAVAILABLE),
    GALLERY_TOO_LARGE(ProblemType.UNAVAILABLE),
    OUTCOME_UNKNOWN(ProblemType.UNAVAILABLE);

    private final ProblemType type;

    ProblemReason(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    String slug() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }

    /** With commas between them. */
    static String slugs() {
        return slugs(Arrays.stream(values()));
    }

    static String slugs(ProblemType type) {
        return slugs(Arrays.stream(values()).filter(reason -> reason.type == type));
    }

    private static String slugs(Stream<ProblemReason> reasons) {
        return reasons.map(ProblemReason::slug).collect(joining(", "));
    }
}
