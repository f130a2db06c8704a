package app.darkslide.keys;

/** A command does not do what it was told to. The message is a sentence for who runs it. */
final class CommandRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandRefusedException(String sentence) {
        super(sentence);
    }
}
