package app.darkslide.keys;

/** A command refuses to run. The message is a sentence for the operator. */
final class CommandRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandRefusedException(String sentence) {
        super(sentence);
    }
}
