package app.darkslide.renditions;

import java.nio.ByteBuffer;

/**
 * Decodes images and makes renditions of them, for as long as that takes: what limits it is that its process can be killed.
 *
 * <p>The contract, which one test holds for all engines:
 *
 * <ul>
 *   <li>Both renditions show the first frame, upright as {@link ImageHeader#orientation} says, in sRGB, with 8 bits a
 *       channel and without any metadata; sizes are those of {@link TargetSize}, never larger than the original.
 *   <li>The thumbnail is a WebP. The preview is a JPEG, or a WebP where a pixel is transparent.
 *   <li>An image that cannot be decoded to its last pixel fails, unless a part of it is enough. An engine may throw
 *       anything, errors included.
 *   <li>The bytes are read in place and not changed: no copy of the file on the heap, and not a pixel on a disk. When
 *       the method returns or throws, nothing reads them any more.
 *   <li>Many threads may call it at once, each with its own image.
 * </ul>
 */
public interface RenditionEngine {
    /** Name and version, for the log and for the operator. */
    String name();

    /** Whether images like this one can be rendered, judged from the header alone. */
    boolean renders(ImageHeader header);

    /** An upper estimate of the bytes of memory that rendering takes, apart from the file itself. */
    long memory(ImageHeader header);

    /**
     * @param picture the whole file, from index 0 to the limit
     */
    Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws Exception;
}
