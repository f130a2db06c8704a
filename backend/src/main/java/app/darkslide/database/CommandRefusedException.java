package app.darkslide.database;

/** A command refuses to run. The message is a sentence for the operator. */
public final class CommandRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandRefusedException(String sentence) {
        super(sentence);
    }
}
