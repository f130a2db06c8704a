package app.darkslide.renditions.vips;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.TargetSize;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.renditions.probe.HeaderProbe;
import app.darkslide.renditions.probe.Orientations;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of an image in place, as libvips reads them. Close whatever was opened from it first. */
final class VipsSource implements AutoCloseable {
    private static final int SEQUENTIAL = 1;
    /** Shows whatever there is. */
    private static final int NEVER = 0;
    /** Refuses images that are cut off or whose checksums are wrong. */
    private static final int ON_ERROR = 2;

    private final Vips vips;
    private final Libvips library;
    private final ByteBuffer picture;
    private final Pointer pointer;

    VipsSource(Vips vips, ByteBuffer picture) {
        this.vips = vips;
        this.picture = picture;
        library = vips.library;
        pointer = library.vips_source_new_from_memory(Native.getDirectBufferPointer(picture), picture.limit());
    }

    /** Reads the header again with the loader for the type that we detected; libvips never guesses. */
    VipsImage open(ImageHeader header, Reading reading) throws IOException {
        var image = load(header, reading == Reading.WHOLE ? ON_ERROR : NEVER);
        // The limits were checked against our reading of the header; another reading must not evade them.
        if ((long) image.width() * image.height() > header.pixels()) {
            image.close();
            throw new IOException("two readings of one header");
        }
        image.orient(toDo(header));
        return image;
    }

    /** The loader of AVIF has turned the image already as its file says. */
    private int toDo(ImageHeader header) throws IOException {
        if (header.type() != ImageType.AVIF) return header.orientation();
        try {
            return Orientations.after(HeaderProbe.read(picture).orientation(), header.orientation());
        } catch (UnsupportedImageException | UnreadableImageException impossible) {
            throw new IOException(impossible); // this very header was read before
        }
    }

    @Override
    public void close() {
        vips.unref(pointer);
    }

    private VipsImage load(ImageHeader header, int failOn) throws IOException {
        var shrink = TargetSize.shrink(header.width(), header.height());
        return VipsImage.from(vips, out -> switch (header.type()) {
            case JPEG ->
                library.vips_jpegload_source(
                        pointer, out, "access", SEQUENTIAL, "fail_on", failOn, "shrink", shrink, null);
            case PNG -> library.vips_pngload_source(pointer, out, "access", SEQUENTIAL, "fail_on", failOn, null);
            case GIF -> library.vips_gifload_source(pointer, out, "access", SEQUENTIAL, "fail_on", failOn, null);
            case WEBP -> library.vips_webpload_source(pointer, out, "access", SEQUENTIAL, "fail_on", failOn, null);
            case TIFF -> library.vips_tiffload_source(pointer, out, "access", SEQUENTIAL, "fail_on", failOn, null);
            case AVIF -> library.vips_heifload_source(pointer, out, "access", SEQUENTIAL, "fail_on", failOn, null);
            default -> throw new IllegalArgumentException("no loader of " + header.type());
        });
    }
}
