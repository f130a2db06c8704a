package app.darkslide.renditions;

/** The queue for an engine is full. A retry in a few seconds will probably succeed. */
public class PipelineBusyException extends Exception {
    public PipelineBusyException() {
        super("Many images are being processed right now. Please send this one again in a moment.");
    }
}
