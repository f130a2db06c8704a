package app.darkslide.renditions.vips;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * The functions of libvips, glib's included, under their own names (libvips API reference, 8.14 and later). Options are pairs
 * of a name and a value, and the list ends with null; no options at all are one {@code (Object) null}. A function that
 * returns an {@code int} returns 0 for success. Interface mapping, because direct mapping knows no variable arguments.
 */
interface Libvips extends Library {
    int g_setenv(String name, String value, int overwrite);

    void g_object_unref(Pointer object);

    void g_free(Pointer memory);

    void g_strfreev(Pointer strings);

    int vips_init(String program);

    int vips_version(int part);

    void vips_concurrency_set(int threads);

    void vips_cache_set_max(int operations);

    void vips_cache_set_max_mem(long bytes);

    void vips_cache_set_max_files(int files);

    void vips_block_untrusted_set(int on);

    Pointer vips_error_buffer_copy();

    void vips_error_clear();

    Pointer vips_source_new_from_memory(Pointer data, long length);

    int vips_jpegload_source(Pointer source, PointerByReference out, Object... options);

    int vips_pngload_source(Pointer source, PointerByReference out, Object... options);

    int vips_gifload_source(Pointer source, PointerByReference out, Object... options);

    int vips_webpload_source(Pointer source, PointerByReference out, Object... options);

    int vips_tiffload_source(Pointer source, PointerByReference out, Object... options);

    int vips_heifload_source(Pointer source, PointerByReference out, Object... options);

    int vips_thumbnail_image(Pointer in, PointerByReference out, int width, Object... options);

    int vips_colourspace(Pointer in, PointerByReference out, int space, Object... options);

    int vips_extract_band(Pointer in, PointerByReference out, int band, Object... options);

    int vips_max(Pointer in, DoubleByReference out, Object... options);

    int vips_min(Pointer in, DoubleByReference out, Object... options);

    Pointer vips_image_copy_memory(Pointer image);

    int vips_image_get_width(Pointer image);

    int vips_image_get_height(Pointer image);

    int vips_image_get_bands(Pointer image);

    int vips_image_get_format(Pointer image);

    int vips_image_get_interpretation(Pointer image);

    int vips_image_hasalpha(Pointer image);

    long vips_image_get_typeof(Pointer image, String field);

    Pointer vips_image_get_fields(Pointer image);

    int vips_image_remove(Pointer image, String field);

    void vips_image_set_int(Pointer image, String field, int value);

    int vips_image_write_to_buffer(
            Pointer image, String suffix, PointerByReference buffer, LongByReference length, Object... options);

    Pointer vips_image_write_to_memory(Pointer image, LongByReference length);
}
