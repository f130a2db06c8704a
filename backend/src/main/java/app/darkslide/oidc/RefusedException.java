package app.darkslide.oidc;

/** A round through the provider came to nothing. The message is for the log: it has no words of the provider or of a person. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    final Refusal refusal;

    RefusedException(Refusal refusal, String message) {
        super(message, null, false, false);
        this.refusal = refusal;
    }

    static RefusedException invalid(String message) {
        return new RefusedException(Refusal.INVALID, message);
    }

    static RefusedException away(String message) {
        return new RefusedException(Refusal.AWAY, message);
    }
}
