package app.darkslide.renditions;

/** The bytes are not an image of an accepted type. The message is a sentence for the user. */
public class UnsupportedImageException extends Exception {
    public UnsupportedImageException() {
        super("This is not an image of a type that is accepted here: " + ImageType.accepted() + ".");
    }
}
