package app.darkslide.renditions;

/** More pictures wait for an engine than the queue holds. Trying again in a few seconds is right. */
public class PipelineBusyException extends Exception {
    public PipelineBusyException() {
        super("Many pictures are being worked on right now. Please send this one again in a moment.");
    }
}
