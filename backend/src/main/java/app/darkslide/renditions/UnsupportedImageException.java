package app.darkslide.renditions;

import java.nio.ByteBuffer;

/** The bytes are not an image of an accepted type. The message is a sentence for the user. */
public class UnsupportedImageException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean svg;

    /** @param file from index 0 on */
    public UnsupportedImageException(ByteBuffer file) {
        this(ImageType.isSvg(file));
    }

    private UnsupportedImageException(boolean svg) {
        super((svg
                        ? "An SVG is a drawing that can contain scripts, not a photo. Accepted here are "
                        : "This is not an image of a type that is accepted here: ")
                + ImageType.accepted() + ".");
        this.svg = svg;
    }

    /** Whether it is a drawing that browsers show, and some people take for an image. */
    public boolean isSvg() {
        return svg;
    }
}
