package app.darkslide.renditions;

/** The bytes are no picture of a kind that we accept. The message is a sentence for a person. */
public class UnsupportedImageException extends Exception {
    public UnsupportedImageException() {
        super("This is not a picture of a kind that is accepted here: " + ImageType.accepted() + ".");
    }
}
