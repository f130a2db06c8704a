package app.darkslide.renditions;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** The limits of decoding, and the library that decodes. */
@ConfigMapping(prefix = "darkslide.renditions")
public interface RenditionsConfig {
    /** Megapixels of an image that can be decoded row by row: baseline JPEG, PNG, TIFF. Its memory is small whatever its size. */
    @WithDefault("150")
    @Positive int streamingMegapixels();

    /** Megapixels of any other image; it lies in memory as a whole, four bytes a pixel and more. */
    @WithDefault("60")
    @Positive int otherMegapixels();

    /** The most frames, or pages, that an image may have. */
    @WithDefault("10000")
    @Positive int maxFrames();

    /** Images decoded at the same time; as many as there are cores by default. */
    OptionalInt decodeThreads();

    /** Images that may wait for a decoder; beyond that, a request is answered 503 and may retry. */
    @WithDefault("64")
    @Positive int queue();

    /** How long the decoding of one image may take, without the time that it waits. */
    @WithDefault("30s")
    Duration decodeTimeout();

    /** Memory that all images being decoded may take together, by estimate. */
    @WithDefault("512M")
    MemorySize decodeMemory();

    /**
     * Which libvips decodes: {@code auto} tries the bundled one and then the system's; {@code bundled} or {@code system}
     * only that; a path is a library of your own; {@code off} is pure Java.
     */
    @WithDefault("auto")
    String libvips();

    /** Where the bundled library is unpacked; the file system has to allow programs. */
    @WithDefault("${darkslide.data:data}/native")
    Path nativeDirectory();
}
