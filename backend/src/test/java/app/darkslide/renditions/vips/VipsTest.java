package app.darkslide.renditions.vips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.TestConfig;
import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the library itself what it has been set to. */
class VipsTest {
    private static Optional<Vips> vips;

    @BeforeAll
    static void libvipsLoads() throws IOException {
        vips = Vips.load(TestConfig.engines(System.getProperty("libvips", "auto")));
        if (vips.isPresent()) return;
        if (Boolean.parseBoolean(System.getenv("CI"))) Assertions.fail("no libvips loads, and CI must not skip");
        Assumptions.abort("no libvips loads here");
    }

    @Test
    void works_on_a_picture_with_one_thread() {
        assertEquals(1, number("vips_concurrency_get"));
    }

    @Test
    void keeps_nothing_of_a_picture_in_a_cache() {
        assertEquals(0, number("vips_cache_get_max"));
        assertEquals(0, number("vips_cache_get_max_mem"));
        assertEquals(0, number("vips_cache_get_max_files"));
    }

    @Test
    void never_finds_a_picture_so_large_that_it_belongs_into_a_temporary_file() {
        var threshold = (long) function("vips_get_disc_threshold").invoke(long.class, new Object[0]);
        assertTrue(threshold > 1L << 40, threshold + " bytes");
    }

    @Test
    void refuses_loaders_that_are_not_made_for_strangers_files() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
        var picture = Pictures.direct(svg.getBytes(StandardCharsets.US_ASCII));
        var result = function("vips_svgload_buffer").invokeInt(new Object[] {
            Native.getDirectBufferPointer(picture), (long) picture.limit(), new PointerByReference(), null
        });
        assertNotEquals(0, result);
        var complaint = vips.orElseThrow().complaint();
        assertTrue(complaint.contains("blocked"), complaint);
    }

    private static int number(String function) {
        return function(function).invokeInt(new Object[0]);
    }

    /** Those that only a test needs are no part of the binding. */
    private static Function function(String name) {
        var handler = (Library.Handler) Proxy.getInvocationHandler(vips.orElseThrow().library);
        return handler.getNativeLibrary().getFunction(name);
    }
}
