package app.darkslide.renditions.vips;

import app.darkslide.renditions.EngineSettings;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** An initialised libvips, tuned for many small jobs side by side in one process. */
final class Vips {
    private static final Logger LOG = Logger.getLogger(Vips.class);
    private static final int WITH_KEEP = 8 * 100 + 15;
    private static final String NEVER = "1000000g";

    final Libvips library;
    private final String origin;

    private Vips(LibvipsSource source) {
        library = source.library();
        origin = source.origin();
    }

    static Optional<Vips> load(EngineSettings settings) throws IOException {
        var source = LibvipsSource.load(settings);
        if (source.isEmpty()) return Optional.empty();
        var vips = new Vips(source.get());
        if (!vips.initialised()) return Optional.empty();
        giveMemoryBack();
        return Optional.of(vips);
    }

    String version() {
        return "%d.%d.%d (%s)"
                .formatted(library.vips_version(0), library.vips_version(1), library.vips_version(2), origin);
    }

    /** The save option that leaves all metadata out; it has two names. */
    String withoutMetadata() {
        var version = library.vips_version(0) * 100 + library.vips_version(1);
        return version >= WITH_KEEP ? "keep=none" : "strip=true";
    }

    /**
     * The errors of libvips, for the log only: all threads share one buffer, so the text may belong to another image.
     */
    String complaint() {
        var text = library.vips_error_buffer_copy();
        if (text == null) return "";
        var complaint = text.getString(0, "UTF-8").strip();
        library.g_free(text);
        library.vips_error_clear();
        return complaint;
    }

    /** One thread per image: the pool is the parallelism. No cache: a finished operation would keep its buffer alive. */
    private boolean initialised() {
        // Before the start: one line for every damaged tile would flood the log.
        library.g_setenv("VIPS_WARNING", "1", 1);
        // A decoded image is plaintext and stays in memory; above 100 MB libvips would put it into a temporary file.
        library.g_setenv("VIPS_DISC_THRESHOLD", NEVER, 1);
        if (library.vips_init("darkslide") != 0) {
            LOG.warnf("libvips (%s) does not start: %s", origin, complaint());
            return false;
        }
        library.vips_concurrency_set(1);
        library.vips_cache_set_max(0);
        library.vips_cache_set_max_mem(0);
        library.vips_cache_set_max_files(0);
        library.vips_block_untrusted_set(1);
        return true;
    }

    /** glibc keeps freed memory unless blocks of an image's size are mapped each on its own; other C libraries have no mallopt. */
    private static void giveMemoryBack() {
        try {
            var libc = Native.load("c", Malloc.class);
            libc.mallopt(Malloc.M_MMAP_THRESHOLD, Malloc.SMALL);
            libc.mallopt(Malloc.M_TRIM_THRESHOLD, Malloc.SMALL);
        } catch (LinkageError none) {
            LOG.debugf("No mallopt here: %s", none.getMessage());
        }
    }

    /** A part of malloc.h. */
    interface Malloc extends Library {
        int M_TRIM_THRESHOLD = -1;
        int M_MMAP_THRESHOLD = -3;
        int SMALL = 128 << 10;

        int mallopt(int parameter, int value);
    }

    void unref(Pointer object) {
        if (object != null) library.g_object_unref(object);
    }
}
