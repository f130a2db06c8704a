package app.darkslide.renditions;

import java.nio.ByteBuffer;

/**
 * The facts that the container of an image states before a single pixel is decoded.
 *
 * @param width pixels as stored, before any rotation
 * @param height pixels as stored, before any rotation
 * @param orientation how to turn it upright, 1 to 8 as EXIF numbers them (TIFF 6.0, tag 274)
 * @param frames images in it, at least 1
 * @param streaming whether a decoder can go row by row, so that memory does not grow with the height
 * @param renderable false for images that no engine renders correctly (pixels as floating point numbers), or that cost too much
 * @param cut whether the file ends before the image does, as far as its structure tells
 * @param opaque whether a sample beyond the colours is no transparency, but something that nobody has specified
 * @param left where the first frame of an animation begins on its canvas, or what is shown of a HEIC in what is coded
 * @param top likewise
 * @param blocks metadata as it lies in the file
 */
public record ImageHeader(
        ImageType type,
        int width,
        int height,
        int orientation,
        int frames,
        boolean streaming,
        boolean renderable,
        boolean cut,
        boolean opaque,
        int left,
        int top,
        Blocks blocks) {

    /** An ordinary image of one upright frame. */
    public static ImageHeader of(ImageType type, int width, int height, boolean streaming, Blocks blocks) {
        return new ImageHeader(type, width, height, 1, 1, streaming, true, false, false, 0, 0, blocks);
    }

    /**
     * Views into the file, null where it has none.
     *
     * @param exif a TIFF structure, without the {@code Exif\0\0} in front
     * @param xmp an XMP packet, XML
     * @param icc a colour profile
     * @param notes what else says something about the image
     * @param embedded a file of its own that shows the image where the image itself cannot be shown
     */
    public record Blocks(ByteBuffer exif, ByteBuffer xmp, ByteBuffer icc, Notes notes, ByteBuffer embedded) {
        public static final Blocks NONE = new Blocks(null, null, null);

        public Blocks(ByteBuffer exif, ByteBuffer xmp, ByteBuffer icc) {
            this(exif, xmp, icc, Notes.NONE);
        }

        public Blocks(ByteBuffer exif, ByteBuffer xmp, ByteBuffer icc, Notes notes) {
            this(exif, xmp, icc, notes, null);
        }
    }

    /**
     * Older and rarer places of metadata, null where the file has none.
     *
     * @param resources Photoshop's image resources, without {@code Photoshop 3.0\0} in front; one of them is IPTC
     * @param textExif EXIF that lies in a text, as tools wrote it before PNG had a place for it. It describes the image from
     *     which the PNG was made, so its orientation does not count
     * @param created a date as text
     * @param changed the chunk tIME of a PNG
     */
    public record Notes(ByteBuffer resources, ByteBuffer textExif, String created, ByteBuffer changed) {
        public static final Notes NONE = new Notes(null, null, null, null);
    }

    public long pixels() {
        return (long) width * height;
    }

    /** Whether turning it upright swaps width and height. */
    public boolean turned() {
        return orientation >= 5;
    }

    public ImageHeader withOrientation(int orientation) {
        return with(orientation, frames, renderable, cut);
    }

    public ImageHeader withFrames(int frames) {
        return with(orientation, frames, renderable, cut);
    }

    /** The same image in a file that ends too early, or not. */
    public ImageHeader withCut(boolean cut) {
        return with(orientation, frames, renderable, cut);
    }

    /** The same image, which no engine should try. */
    public ImageHeader unrenderable() {
        return with(orientation, frames, false, cut);
    }

    private ImageHeader with(int orientation, int frames, boolean renderable, boolean cut) {
        return new ImageHeader(
                type, width, height, orientation, frames, streaming, renderable, cut, opaque, left, top, blocks);
    }
}
