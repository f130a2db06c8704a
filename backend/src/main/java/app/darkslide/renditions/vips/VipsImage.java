package app.darkslide.renditions.vips;

import app.darkslide.renditions.TargetSize;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;

/** An image of libvips, freed when it is closed. Images are lazy: most work is done when pixels are requested. */
final class VipsImage implements AutoCloseable {
    private static final int EXACTLY = 3;
    private static final int SRGB = 22;
    private static final int GREY = 1;
    private static final int EIGHT_BITS = 0;

    private final Vips vips;
    private final Libvips library;
    final Pointer pointer;
    private boolean turned;

    private VipsImage(Vips vips, Pointer pointer) {
        this.vips = vips;
        this.library = vips.library;
        this.pointer = pointer;
    }

    /** An operation of libvips that makes an image. */
    interface Operation {
        int into(PointerByReference out);
    }

    static VipsImage from(Vips vips, Operation operation) throws IOException {
        var out = new PointerByReference();
        if (operation.into(out) != 0) throw new IOException(vips.complaint());
        return new VipsImage(vips, out.getValue());
    }

    int width() {
        return library.vips_image_get_width(pointer);
    }

    int height() {
        return library.vips_image_get_height(pointer);
    }

    int bands() {
        return library.vips_image_get_bands(pointer);
    }

    boolean has(String field) {
        return library.vips_image_get_typeof(pointer, field) != 0;
    }

    /** Says how it is to be turned when it is scaled. */
    void orient(int orientation) {
        library.vips_image_set_int(pointer, "orientation", orientation);
        turned = orientation >= 5;
    }

    /** Whether that will swap width and height. */
    boolean turned() {
        return turned;
    }

    /** An image of exactly that size, upright, in 8 bits. */
    VipsImage scaled(TargetSize size, boolean convertProfile) throws IOException {
        var image = from(
                vips,
                // The option's old name: the new one is unknown to 8.14. Where there is nothing to convert it costs a
                // lot.
                out -> convertProfile
                        ? library.vips_thumbnail_image(
                                pointer,
                                out,
                                size.width(),
                                "height",
                                size.height(),
                                "size",
                                EXACTLY,
                                "export_profile",
                                "srgb",
                                null)
                        : library.vips_thumbnail_image(
                                pointer, out, size.width(), "height", size.height(), "size", EXACTLY, null));
        if (image.isPlain()) return image;
        try (image) {
            return image.plain();
        }
    }

    /** Decodes; a damaged image fails here. */
    VipsImage decoded() throws IOException {
        var copy = library.vips_image_copy_memory(pointer);
        if (copy == null) throw new IOException(vips.complaint());
        return new VipsImage(vips, copy);
    }

    boolean hasAlpha() {
        return library.vips_image_hasalpha(pointer) != 0;
    }

    /** Without its last band. */
    VipsImage withoutAlpha() throws IOException {
        var colours = bands() - 1;
        return from(vips, out -> library.vips_extract_band(pointer, out, 0, "n", colours, null));
    }

    /** The least and the greatest opacity, 0 to 255, of an image with alpha. */
    Range opacity() throws IOException {
        var last = bands() - 1;
        try (var alpha = from(vips, out -> library.vips_extract_band(pointer, out, last, (Object) null))) {
            var least = new DoubleByReference();
            var greatest = new DoubleByReference();
            if (library.vips_min(alpha.pointer, least, (Object) null) != 0
                    || library.vips_max(alpha.pointer, greatest, (Object) null) != 0)
                throw new IOException(vips.complaint());
            return new Range(least.getValue(), greatest.getValue());
        }
    }

    record Range(double least, double greatest) {}

    /** Removes every field of metadata; some versions of libvips write them although the options forbid it. */
    void strip() {
        var fields = library.vips_image_get_fields(pointer);
        try {
            for (var field : fields.getStringArray(0)) library.vips_image_remove(pointer, field);
        } finally {
            library.g_strfreev(fields);
        }
    }

    /** @param format a suffix with options in brackets; ours, never a user's text */
    byte[] encoded(String format) throws IOException {
        var buffer = new PointerByReference();
        var length = new LongByReference();
        if (library.vips_image_write_to_buffer(pointer, format, buffer, length, (Object) null) != 0)
            throw new IOException(vips.complaint());
        return taken(buffer.getValue(), length);
    }

    /** Rows of pixels, {@link #bands()} bytes each. */
    byte[] pixels() throws IOException {
        var length = new LongByReference();
        var memory = library.vips_image_write_to_memory(pointer, length);
        if (memory == null) throw new IOException(vips.complaint());
        return taken(memory, length);
    }

    @Override
    public void close() {
        vips.unref(pointer);
    }

    private boolean isPlain() {
        var space = library.vips_image_get_interpretation(pointer);
        return (space == SRGB || space == GREY) && library.vips_image_get_format(pointer) == EIGHT_BITS;
    }

    private VipsImage plain() throws IOException {
        return from(vips, out -> library.vips_colourspace(pointer, out, SRGB, (Object) null));
    }

    private byte[] taken(Pointer memory, LongByReference length) {
        try {
            return memory.getByteArray(0, Math.toIntExact(length.getValue()));
        } finally {
            library.g_free(memory);
        }
    }
}
