package app.darkslide.imports;

/** The service has refused something; the message is its sentence. */
final class AnswerException extends Exception {
    final int status;

    AnswerException(int status, String message) {
        super(message);
        this.status = status;
    }
}
